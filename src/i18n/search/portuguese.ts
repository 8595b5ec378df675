import { groups, words } from './listed.ts';
import type { SearchWords } from './search-words.ts';

/** Portuguese on both sides of the Atlantic: what one types for the other's word finds it. */
export const PORTUGUESE: SearchWords = {
  stop: words(`
    a ao aos as à às o os um uma uns umas de do da dos das dum duma em no na nos nas num numa por pelo pela pelos pelas
    para pra pro pras pros p com sem sob sobre entre ate desde após apos e ou mas porem nem que q qual quais quem quando
    quanto quanta quantos quantas onde aonde como cm porque pq pque porquê se eu tu ele ela eles elas nós nos vocês você
    vc vcs me mim te ti lhe meu minha meus minhas m seu sua seus suas teu tua nosso nossa este esta estes estas esse
    essa esses essas isso isto aquele aquela aquilo ja já ainda mais menos muito muita mto muitos só so tambem também tb
    tbm assim entao então agora hoje ontem sempre nunca la lá ali aqui aí ai ser sou é eh sao são era foi for fosse
    estar estou tou to está tá ta estao estão estava ter tenho tem têm tinha tive haver ha há faz fazer faço faco fazem
    feito ir vou vai vao vão ia quero queria gostaria preciso precisa posso pode podem poder devo deve consigo
    consegue conseguir pego pega pegar acho acha achar encontro encontrar vejo obter obtenho arranjo arranjar nao não n naum ñ sim sei saber fica ficar ficou coisa algo alguma algum nada tudo todo toda
    todos todas outro outra outros outras mesmo mesma bem mal favor por-favor pfv ajuda ajude ajudar socorro oi ola olá
    bom boa dia tarde noite obrigado obrigada problema problemas erro-no dando dar da dá deu dou diz dizendo fala
    aparece aparecendo apareceu quer dizer significa acontece aconteceu cadê cade ca pra-ca
    urgente gente alguém alguem pessoal amigo la-no
  `),
  vague: words(`
    grátis gratuito gratuita barato barata melhor grande pequeno pequena longo curto rápido rápida lento lenta verdadeiro completo completa inteiro online
    moderno usado usada
  `),
  outage: groups(`
    fora do ar, fora de serviço, caiu, caído, caída, caindo, em baixo, offline, off-line, indisponível, instável, instabilidade, saiu do ar, foi abaixo, down, parado, parou, pane, queda, avaria, não funciona, não abre, não carrega, não entra, não responde, sem acesso
  `).flat(),
  synonyms: groups(`
    cai no spam, caem no spam, caindo no spam, cair no spam
    responder, resposta, retorno
    sla, disponibilidade, uptime, nível de serviço, níveis de serviço
    senha, palavra-passe, password, palavra passe, passwd
    boleto, fatura, cobrança, conta para pagar, mensalidade
    segunda via, 2a via, 2ª via, outra via
    nota fiscal, nf, recibo
    arquivo, ficheiro, documento
    hospedagem, alojamento, hosting, host
    backup, cópia de segurança, back-up, bkp, becape
    restaurar, recuperar, restauração, restauro, voltar
    celular, telemóvel, iphone, android, smartphone, telefone
    e-mail, email, mail, correio, correio eletrónico, correio eletrônico, emails
    caixa postal, caixa de correio, conta de e-mail, mailbox
    lento, lentidão, demora, devagar, pesado, lerdo
    ssl, https, certificado, cadeado, não seguro, site seguro
    invadido, hackeado, vírus, malware, pirateado, infectado, hacker, invasão, raqueado
    reembolso, estorno, devolução, dinheiro de volta
    ticket, chamado, protocolo, pedido de suporte
    spam, lixo eletrônico, lixo eletrónico, junk, lixeira
    trocar, mudar, alterar, modificar
    apagar, excluir, deletar, remover, eliminar, apaguei, sumiu
    criar, adicionar, nova, novo
    enviar, mandar, envio, sai
    receber, chegar, recebimento, chega
    subir, upload, publicar, hospedar, colocar no ar
    ftp, sftp, filezilla, winscp
    entrar, login, acessar, aceder, logar, iniciar sessão, fazer login, acesso
    pagar, pagamento, pago, paguei
    pix, qr code
    vencer, vencido, vencimento, expirar, expirado, expirou, venceu, caducou, expira
    renovar, renovação
    transferir, transferência, migrar, migração, portar, passar, trazer, levar, mover
    limpar, esvaziar, liberar, libertar
    apontar, apontamento, direcionar
    nameserver, nameservers, servidores de nome, servidor de nomes, servidores dns, ns
    cancelar, cancelamento, encerrar, rescindir, desistir
    registro, registo, record, entrada dns
    usuário, utilizador, user, login de acesso
    tela, ecrã
    painel, cpanel, plesk, painel de controle, painel de controlo, painel da hospedagem
    cheia, lotada, cota, quota, espaço, sem espaço, limite
    encaminhar, redirecionar, reencaminhar, encaminhamento, redirecionamento
    autenticação em duas etapas, dois fatores, 2fa, verificação em duas etapas, duas etapas, autenticador
    golpe, phishing, fraude, falso, burla, falsificar, se passando
    site, página, website, saite
    bloqueado, bloquear, bloqueio, ban, banido
    assinatura, rodapé
    férias, resposta automática, ausência
    cartão, cartão de crédito, crédito
    tarefa agendada, cron, agendar, agendamento
    banco de dados, mysql, base de dados, phpmyadmin, bd
    wordpress, wp, word press
    propagação, propagar, demora
    tela branca, página em branco, erro 500, internal server error, erro interno
    configurar, instalar, configuração, por
    titular, titularidade, dono, proprietário
    horário, expediente, atendimento, que horas
    ligar, telefonar, número de telefone
    upgrade, mudar de plano, plano maior
    código epp, epp, auth code, authcode, auth-code, código de autorização, código de transferência
  `),
};
