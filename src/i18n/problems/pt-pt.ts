import type { ProblemText } from './problem-texts.ts';

/** What is said of problems, in the Portuguese of Portugal. */
export const ptPT: Readonly<Record<ProblemText, string>> = {
  'is {alias}, {message}': 'tem o valor {alias}, {message}',
  'where a page stands': 'endereço em que já há uma página',
  'remove it, or give the page of that address another name':
    'remova-o, ou dê outro nome à página desse endereço',
  'which the site itself fills': 'endereço que o próprio site ocupa',
  'remove it': 'remova',
  'an alias of {file} already': 'que já é um alias de {file}',
  'an alias of {file} already, in every language': 'que já é um alias de {file}, em todos os idiomas',
  'leave it to one page': 'deixe-o numa só página',
  'only leafing through /tutorials/{category}/ leads to this article':
    'só folheando /tutorials/{category}/ se chega a este artigo',
  'name it in related: of another article, in articles: of a request, or link to it':
    'indique-o em related: de outro artigo, em articles: de um pedido, ou crie uma ligação para ele',
  'is {text}, which stands above already': 'tem o valor {text}, que já aparece antes',
  'write each date once': 'escreva cada data uma única vez',
  'is {text}, after complete_until': 'tem o valor {text}, depois de complete_until',
  'write complete_until: with the last date that the list covers, {text} or later':
    'escreva complete_until: com a última data que a lista abrange, {text} ou posterior',
  'is {officialUntil}, after complete_until': 'tem o valor {officialUntil}, depois de complete_until',
  'remove it, or move complete_until': 'remova, ou altere complete_until',
  'is {name}, and there is no department or channel of that name':
    'tem o valor {name}, e não existe departamento nem canal com esse nome',
  'write a department, support, or a channel, support/email':
    'escreva um departamento, support, ou um canal, support/email',
  'is {name}, and there is no channel of that name': 'tem o valor {name}, e não existe canal com esse nome',
  'write department and channel, like support/email': 'escreva departamento e canal, como support/email',
  'is {name}, a channel that {department} does not have':
    'tem o valor {name}, um canal que {department} não tem',
  'it has none': 'não tem nenhum',
  'it has {keys}': 'os que tem são {keys}',
  'is a ticket, and site.yaml names no portal': 'é um ticket, mas site.yaml não indica nenhum portal',
  'has neither address nor page': 'não tem address nem page',
  'add portal: to site.yaml, or page: here': 'acrescente portal: a site.yaml, ou page: aqui',
  'add address: or page:': 'acrescente address: ou page:',
  'component or group': 'componente ou grupo',
  '{shown} and {more} more': '{shown} e mais {more}',
  'is a second channel called {key}': 'é um segundo canal com o nome {key}',
  'add id: {key}-2, or another name of its own': 'acrescente id: {key}-2, ou outro nome próprio',
  '<{name}> has nothing to show: {missing}': '<{name}> não tem nada para mostrar: {missing}',
  'add that, or remove the component': 'acrescente o que falta, ou remova o componente',
  '{of} has no reply': '{of} não tem reply',
  'there is no ticket-states.yaml': 'não existe ticket-states.yaml',
  'there are no requests in requests.yaml': 'não há pedidos em requests.yaml',
  'no channel and no request has requires': 'nenhum canal e nenhum pedido tem requires',
  'the notice has no days': 'o aviso não tem days',
  'is {day}, which is no optional day of {id}': 'tem o valor {day}, que não é um dia opcional em {id}',
  'its optional days are {dates}': 'os dias opcionais do calendário são {dates}',
  'remove it: the calendar has no optional days': 'remova: o calendário não tem dias opcionais',
  'never opens: not by its week and not by any notice of the next 400 days':
    'nunca abre: nem pela semana, nem por um aviso nos próximos 400 dias',
  'write its hours, remove the channel, or write hours: unstated where they are not published':
    'escreva o horário, remova o canal, ou escreva hours: unstated se o horário não for divulgado',
  'has {time}, which the clocks of {zone} skip on {day}':
    'tem {time}, hora que os relógios de {zone} saltam em {day}',
  'it counts as {resumes} then; write another time, or a notice for that date':
    'nesse dia conta como {resumes}; escreva outra hora, ou um aviso para essa data',
  'the incident was resolved': 'o incidente foi resolvido',
  'is resolved, and leaves {id} {status}': 'está como resolved, mas deixa {id} em {status}',
  'write {well} when it is, or resolve the incident then':
    'escreva {well} quando assim estiver, ou só então resolva o incidente',
  notice: 'aviso',
  'is {about}, and there is no page {path}': 'tem o valor {about}, e não existe a página {path}',
  'write a path like policies/how-support-works': 'escreva um caminho como policies/how-support-works',
  'is not after from': 'não é posterior a from',
  'write a time after from': 'escreva um momento posterior a from',
  'the work was completed': 'a manutenção foi concluída',
  'the work was called off': 'a manutenção foi cancelada',
  department: 'departamento',
  calendar: 'calendário',
  request: 'pedido',
  group: 'grupo',
  component: 'componente',
  'link in site.yaml': 'ligação em site.yaml',
  tutorial: 'tutorial',
  'is {id}, a draft, which is not published': 'tem o valor {id}, um rascunho, que não é publicado',
  'publish it, or remove it here': 'publique-o, ou remova-o daqui',
  'write one of {list}': 'escreva um destes: {list}',
  'is {id}, and there is no {what} of that name': 'tem o valor {id}, e não existe {what} com esse nome',
  above: 'antes, neste ficheiro',
  'in {file}': 'em {file}',
  'has the name {id}, which another {what} {where} has already':
    'tem o nome {id}, que já está em uso {where} ({what})',
  'is {id}, which another {what} {where} has already':
    'tem o valor {id}, que já está em uso {where} ({what})',
  'give one of them another name': 'dê outro nome a um dos dois',
  'is a channel that the notice does not apply to': 'é um canal ao qual o aviso não se aplica',
  'add {id} to applies_to, or remove it here': 'acrescente {id} a applies_to, ou remova daqui',
  'did you mean {near}?': 'queria dizer {near}?',
  'is a channel that none of {list} has': 'é um canal que não existe em nenhum de {list}',
  'is a channel that {list} does not have': 'é um canal que não existe em {list}',
  'speaks of {channels} on {days}, of which {where} speaks too':
    'trata de {channels} em {days}, de que {where} também trata',
  'write replaces: {first} in {newer}, or take the dates out of one of them':
    'escreva replaces: {first} em {newer}, ou retire as datas de um dos dois',
  'take {department} out of unaffected in {claiming}, or the dates out of {changing}':
    'retire {department} de unaffected em {claiming}, ou as datas de {changing}',
  'says that {department} goes on as usual, and {file} changes its hours on {dates}':
    'diz que {department} funciona normalmente, mas {file} altera o horário em {dates}',
  'changes the hours of {department} on {dates}, when it goes on as usual according to {file}':
    'altera o horário de {department} em {dates}, quando funciona normalmente segundo {file}',
  'speaks of {twice}, of which {others} speaks already': 'trata de {twice}, de que {others} já trata',
  'leave each date in one line of days': 'deixe cada data numa só linha de days',
  'speaks of {outside}, outside {from} to {until}': 'trata de {outside}, fora de {from} a {until}',
  'take them out, or change from or until': 'retire-as, ou altere from ou until',
  'leaves out {missing}': 'deixa de fora {missing}',
  'add { dates: [{missing}], usual: true } or what holds on them':
    'acrescente { dates: [{missing}], usual: true } ou o que se aplica nessas datas',
  'has no {key}': 'não tem {key}',
  'write a date after published': 'escreva uma data posterior a published',
  'is before the notice is published': 'é anterior à publicação do aviso',
  'add from: with the first date on which it holds': 'acrescente from: com a primeira data em que se aplica',
  'add until: with the last date on which it holds': 'acrescente until: com a última data em que se aplica',
  'add applies_to: [support], the departments or channels of which it speaks':
    'acrescente applies_to: [support], os departamentos ou canais de que trata',
  'add days: and say what holds on every date from from to until':
    'acrescente days: e diga o que se aplica em cada data de from a until',
  'is {until}, before from, which is {from}': 'tem o valor {until}, antes de from, que é {from}',
  'write {from} or a later date, or an earlier one as from':
    'escreva {from} ou uma data posterior, ou uma anterior em from',
  'is {days} days after from': 'está {days} dias depois de from',
  'check the years of from and until': 'verifique os anos de from e until',
  'write a time at or before from: nobody can know of it later':
    'escreva um momento igual ou anterior a from: depois disso ninguém o fica a saber a tempo',
  'is after from': 'é posterior a from',
  'is {id}, to which the notice applies': 'tem o valor {id}, ao qual o aviso se aplica',
  'remove it here, or from applies_to': 'remova daqui, ou de applies_to',
  'other notice': 'outro aviso',
  'there is no picture {path}': 'não existe a imagem {path}',
  'put the file beside the page': 'coloque o ficheiro ao lado da página',
  'put the file beside the page, or write one of {list}':
    'coloque o ficheiro ao lado da página, ou escreva um destes: {list}',
  'is at revision {done}, and its original at {of}': 'está na revisão {done}, e o original na {of}',
  'bring the text up to date with {file}, then write revision: {of}':
    'atualize o texto de acordo com {file} e depois escreva revision: {of}',
  'write revision: {of}, or raise that of {file}': 'escreva revision: {of}, ou aumente a de {file}',
  'has no counterpart in {file}': 'não tem correspondente em {file}',
  'write the date of a change of the original, or remove it':
    'escreva a data de uma alteração do original, ou remova',
  'has no portal_department, which {kind} wants': 'não tem portal_department, que o {kind} exige',
  "add portal_department: with its id in the portal; until then links lead to the portal's own page":
    'acrescente portal_department: com o id do departamento no portal; até lá as ligações levam à página do próprio portal',
  "has no ticket.topic, which the portal's form wants":
    'não tem ticket.topic, que o formulário do portal exige',
  'add ticket: { topic: the id of its subject }; until then its link opens the form without one':
    'acrescente ticket: { topic: o id do assunto }; até lá a ligação abre o formulário sem assunto',
  'is {id}, and {kind} counts them in figures': 'tem o valor {id}, e o {kind} usa apenas números',
  'write the number': 'escreva o número',
  'the link leads to {path}, a draft, which is not published':
    'a ligação leva a {path}, um rascunho, que não é publicado',
  'take draft: true out of {draft}, or remove the link': 'retire draft: true de {draft}, ou remova a ligação',
  'there is no page {path}': 'não existe a página {path}',
  '{file} has no section #{anchor}': '{file} não tem a secção #{anchor}',
  'write {path} alone': 'escreva apenas {path}',
  'write {path}: the language is added': 'escreva {path}: o idioma é acrescentado',
  'write {replace}': 'escreva {replace}',
  'it is an alias: write the address to which it leads': 'é um alias: escreva o endereço para onde leva',
  'write the path of a page of the site, or remove the link':
    'escreva o caminho de uma página do site, ou remova a ligação',
  '<{written}> is {name}, and there is no {what} of that name':
    '<{written}> tem o valor {name}, e não existe {what} com esse nome',
  'remove the component': 'remova o componente',
  '<Portal to="{to}"> leads nowhere: site.yaml names no {key}':
    '<Portal to="{to}"> não leva a lado nenhum: site.yaml não indica {key}',
  'add {key}: to site.yaml': 'acrescente {key}: a site.yaml',
  channel: 'canal',
  'department or channel': 'departamento ou canal',
  'department or calendar': 'departamento ou calendário',
  'channel or kind of channel': 'canal ou tipo de canal',
  section: 'secção',
  'add aliases: [{path}] to the page that took its place':
    'acrescente aliases: [{path}] à página que a substituiu',
  'add aliases: [{path}] to the page that took its place, perhaps {near}':
    'acrescente aliases: [{path}] à página que a substituiu, talvez {near}',
  'is {path}, where there is no page any more': 'tem o valor {path}, onde já não há página',
  'is {name}, of which {department} has several': 'tem o valor {name}, e {department} tem vários',
  'names {id} again': 'repete {id}',
  'has neither channels nor self_service, and nobody to go to':
    'não tem channels nem self_service: o cliente não tem a quem recorrer',
  'add department: and channels:, or self_service:': 'acrescente department: e channels:, ou self_service:',
  'has channels and no department': 'tem channels e não tem department',
  'add department: with the one that answers it': 'acrescente department: com o departamento que responde',
  'leads to {place}, and site.yaml names no {key}': 'leva a {place}, mas site.yaml não indica {key}',
  'goes round in a circle: {circle}': 'anda em círculo: {circle}',
  'say everything in one of them': 'diga tudo num deles',
  'is {title}, as in {file} of the same category': 'tem o valor {title}, como em {file} da mesma categoria',
  'say in the title what sets this one apart, or make one article of both':
    'diga no título o que distingue este, ou faça dos dois um único artigo',
  'write the path of a page, like tutorials/e-mail': 'escreva o caminho de uma página, como tutorials/e-mail',
  'is {target}, and there is no page {path}': 'tem o valor {target}, e não existe a página {path}',
  'is {logo}, and there is no such picture in the content folder':
    'tem o valor {logo}, e essa imagem não existe na pasta de conteúdo',
  'put the file there, or remove the key': 'coloque lá o ficheiro, ou remova a chave',
  'incident or maintenance': 'incidente ou manutenção',
  incident: 'incidente',
  'is called {id}, which has a page of its own: /status/{id}/':
    'chama-se {id}, nome que tem página própria: /status/{id}/',
  'give the file another name': 'dê outro nome ao ficheiro',
  state: 'estado',
  'has passed: the contact in security.txt is no longer valid':
    'já passou: o contacto em security.txt já não é válido',
  'write a later date': 'escreva uma data posterior',
  'is {due}, and has passed': 'tem o valor {due}, que já passou',
  'is {checked}, more than a year ago': 'tem o valor {checked}, há mais de um ano',
  'read the page again, mend it, and write the next date':
    'releia a página, corrija-a e escreva a data seguinte',
  'names {id}, whose days are known only until {completeUntil}':
    'indica {id}, cujos dias só são conhecidos até {completeUntil}',
  'add its next days, in content/calendars/{id}.yaml or with a newer release, and move complete_until':
    'acrescente os dias seguintes, em content/calendars/{id}.yaml ou com uma versão mais recente, e altere complete_until',
  'names {id}, whose days after {officialUntil} are expected, but stand in no official list yet':
    'indica {id}, cujos dias depois de {officialUntil} são previstos, mas ainda não constam de nenhuma lista oficial',
  'compare them with the list when it is out, in content/calendars/{id}.yaml or with a newer release, and move official_until':
    'compare com a lista quando sair, em content/calendars/{id}.yaml ou com uma versão mais recente, e altere official_until',
  'write the next update, or resolve it': 'escreva a atualização seguinte, ou resolva o incidente',
  'promised an update by {nextUpdateBy}, and there is none':
    'prometeu uma atualização até {nextUpdateBy}, que não chegou',
  'say nothing since {lastUpdate}, {hours} hours ago, of an incident that is open':
    'nada dizem desde {lastUpdate}, há {hours} horas, e o incidente está em curso',
  'the folder has tutorials and no category.yaml': 'a pasta tem tutoriais e não tem category.yaml',
  'write category.yaml beside them, with title: and summary:':
    'escreva category.yaml ao lado deles, com title: e summary:',
  'is called {slug}, as a further page of its category is: /tutorials/{id}/':
    'chama-se {slug}, como uma página seguinte da categoria: /tutorials/{id}/',
  'is {accent}, whose contrast with white is {contrast}: text in it cannot be read':
    'tem o valor {accent}, cujo contraste com o branco é {contrast}: não se lê texto nessa cor',
  'the pages show {light} on light ground and {dark} on dark; write a darker colour of yours, 4.5 or more':
    'as páginas mostram {light} sobre fundo claro e {dark} sobre fundo escuro; escreva uma cor da empresa mais escura, de 4.5 ou mais',
  'no page shows this picture': 'nenhuma página mostra esta imagem',
  'remove it, or show it: ![what it shows](./{name})': 'remova-a, ou mostre-a: ![o que mostra](./{name})',
  'is after {end}, when {what}': 'é posterior a {end}, quando {what}',
  'check the times, or write of it in a file of its own':
    'verifique as horas, ou escreva sobre isso noutro ficheiro',
  'is before {above}, the time of the update above it, while the others go from old to new':
    'é anterior a {above}, a hora da atualização acima, enquanto as outras vão da mais antiga para a mais recente',
  'is after {above}, the time of the update above it, while the others go from new to old':
    'é posterior a {above}, a hora da atualização acima, enquanto as outras vão da mais recente para a mais antiga',
  'check both times; the order in the file does not matter':
    'verifique as duas horas; a ordem no ficheiro não importa',
  'is the time of another update': 'é a hora de outra atualização',
  'write a time of its own: translations find an update by it':
    'escreva uma hora própria: é por ela que as traduções encontram a atualização',
  'write a time after at': 'escreva um momento posterior a at',
  'is not after at': 'não é posterior a at',
  'write the at of an update of the original, or remove it':
    'escreva o at de uma atualização do original, ou remova',
  'the components are {list}': 'os componentes são {list}',
  'is no component of components.yaml': 'não é um componente de components.yaml',
  'write department and channel, like support/phone': 'escreva departamento e canal, como support/phone',
  'is no channel of any department': 'não é canal de nenhum departamento',
  'there is no content folder {contentDir}': 'não existe a pasta de conteúdo {contentDir}',
  'create it with a site.yaml in it, or name another with --content':
    'crie-a com um site.yaml dentro, ou indique outra com --content',
  'there is no site.yaml in the content folder': 'não há site.yaml na pasta de conteúdo',
  'write one with name:, url:, locales: and timezone:': 'escreva um com name:, url:, locales: e timezone:',
  "{found} is an address at the company's own {domain} that no department has":
    '{found} é um endereço do domínio da empresa, {domain}, que nenhum departamento tem',
  'correct it, or add it to a department and write <Channel of="…" show="address" />':
    'corrija, ou acrescente-o a um departamento e escreva <Channel of="…" show="address" />',
  '{found} is no number of the data; {id} has {address}':
    '{found} não é um número que conste dos dados; {id} tem {address}',
  'write <Channel of="{id}" show="address" />, or correct it':
    'escreva <Channel of="{id}" show="address" />, ou corrija',
  '{found} is typed here, and stands in the data as {id}':
    '{found} está escrito aqui, e já consta dos dados como {id}',
  'leave it out: it changes in the data alone': 'retire-o: só muda nos dados',
  'write <Channel of="{id}" show="address" />': 'escreva <Channel of="{id}" show="address" />',
  '{said} is said of {channels}, which in the data {asked}':
    '{said} é dito de {channels}, que segundo os dados {asked}',
  'write <Channel of="{id}" show="hours" />, or correct one of the two':
    'escreva <Channel of="{id}" show="hours" />, ou corrija um dos dois',
  'never opens': 'nunca abre',
  'opens {hours}': 'abre {hours}',
  '{found} does not exist: {why}': '{found} não existe: {why}',
  'write {byDate}: {date} is a {weekday}': 'escreva {byDate}: {date} é {weekday}',
  'there is no month {month}': 'não existe o mês {month}',
  'there is no day 0': 'não existe o dia 0',
  'no year near it is a leap year': 'nenhum ano próximo é bissexto',
  '{year} is no leap year': '{year} não é bissexto',
  '{month} has {days} days': '{month} tem {days} dias',
  '{found} lies outside the notice, which holds from {from} to {until}':
    '{found} está fora do aviso, que se aplica de {from} a {until}',
  'correct it, or from: and until:, now {from} and {until}':
    'corrija, ou altere from: e until:, agora {from} e {until}',
  'write {date}, or correct from: and until:': 'escreva {date}, ou corrija from: e until:',
  '{found} contradicts itself: {meant} is a {is}, not a {said}':
    '{found} contradiz-se: {meant} é {is}, e não {said}',
  'write {byWeekday}, or {byDate}: {date} is a {weekday}':
    'escreva {byWeekday}, ou {byDate}: {date} é {weekday}',
  'write {byDate}: {date} is a {weekday}; or {byWeekday}':
    'escreva {byDate}: {date} é {weekday}; ou {byWeekday}',
  January: 'janeiro',
  February: 'fevereiro',
  March: 'março',
  April: 'abril',
  May: 'maio',
  June: 'junho',
  July: 'julho',
  August: 'agosto',
  September: 'setembro',
  October: 'outubro',
  November: 'novembro',
  December: 'dezembro',
  Monday: 'segunda-feira',
  Tuesday: 'terça-feira',
  Wednesday: 'quarta-feira',
  Thursday: 'quinta-feira',
  Friday: 'sexta-feira',
  Saturday: 'sábado',
  Sunday: 'domingo',
  '{day} {month} {year}': '{day} de {month} de {year}',
  'the page does not begin with its front matter':
    'a página não começa com o cabeçalho de dados (front matter)',
  'write --- on the first line, title: and summary: below it, and --- after them':
    'escreva --- na primeira linha, title: e summary: por baixo, e --- a seguir',
  'the file is no {extension} picture, whatever its name says':
    'o ficheiro não é uma imagem {extension}, apesar do nome',
  'save it again as .{extension}': 'guarde-o de novo como .{extension}',
  'the files here are {files}.yaml': 'os ficheiros daqui são {files}.yaml',
  'did you mean {near}.yaml?': 'queria dizer {near}.yaml?',
  'no file of this name belongs to the content folder':
    'nenhum ficheiro com este nome faz parte da pasta de conteúdo',
  'write a tutorial in an .mdx file; the one .yaml file here is category.yaml':
    'escreva os tutoriais em ficheiros .mdx; o único .yaml daqui é category.yaml',
  'a file of data stands among tutorials': 'há um ficheiro de dados entre os tutoriais',
  'move it to the content folder itself: {stem}.yaml': 'mova-o para a própria pasta de conteúdo: {stem}.yaml',
  'write pages in .mdx files; data stand in departments/ and calendars/':
    'escreva as páginas em ficheiros .mdx; os dados ficam em departments/ e calendars/',
  'no file of data stands in {folder}/': 'não há lugar para ficheiros de dados em {folder}/',
  '.{suffix}.mdx names no language of the format': '.{suffix}.mdx não indica um idioma do formato',
  'write .{endings}.mdx, or .mdx alone for the original':
    'escreva .{endings}.mdx, ou apenas .mdx no original',
  'move it to one of {folders}/': 'mova-o para uma destas pastas: {folders}/',
  'no page stands here': 'aqui não há lugar para páginas',
  'no page stands in {folder}/': 'não há lugar para páginas em {folder}/',
  'move it to the folder of its category, like tutorials/e-mail/{name}.mdx':
    'mova-o para a pasta da sua categoria, como tutorials/e-mail/{name}.mdx',
  'a tutorial stands in no category': 'há um tutorial fora de qualquer categoria',
  'move it beside the page that shows it': 'mova-a para junto da página que a mostra',
  'no picture stands in {folder}/': 'não há lugar para imagens em {folder}/',
  'the name {name} has other signs than lower-case letters, digits and hyphens':
    'o nome {name} tem outros caracteres além de minúsculas, algarismos e hífenes',
  'rename it': 'mude-lhe o nome',
  'rename it {near}.{extension}': 'mude o nome para {near}.{extension}',
  'rename it .yaml': 'mude a extensão para .yaml',
  'write it as .yaml': 'escreva-o em .yaml',
  'rename it .mdx': 'mude a extensão para .mdx',
  'save it as .png': 'guarde-o como .png',
  'this is a hidden file': 'este é um ficheiro oculto',
  'remove it from the content folder': 'remova-o da pasta de conteúdo',
  'this is none of the kinds of file that are read: .yaml, .mdx, {kinds}':
    'não é um dos tipos de ficheiro que são lidos: .yaml, .mdx, {kinds}',
  'the folders are {folders}/, and in tutorials/ one for each category':
    'as pastas são {folders}/, e em tutorials/ uma por categoria',
  'did you mean {near}/?': 'queria dizer {near}/?',
  'this is no folder of the format': 'esta pasta não faz parte do formato',
  'rename it {near}': 'mude o nome para {near}',
  'the key {key} has a meaning of its own to programs':
    'a chave {key} tem um significado próprio para os programas',
  'write the data out, under other keys': 'escreva os dados por extenso, noutras chaves',
  '{found} stands alone: without quotes, a text ends at its comma':
    '{found} ficou isolado: sem aspas, o texto termina na vírgula',
  'write [{found}]': 'escreva [{found}]',
  'put quotes round the whole: {text}': 'coloque tudo entre aspas: {text}',
  'put quotes round the whole text, or remove it': 'coloque todo o texto entre aspas, ou remova-o',
  '*{source} is read as an alias of YAML': '*{source} é lido como um alias do YAML',
  'put quotes round a text that begins with *, or write the data out':
    'coloque entre aspas o texto que começa por *, ou escreva os dados por extenso',
  '&{anchor} is read as an anchor of YAML': '&{anchor} é lido como uma âncora do YAML',
  'put quotes round a text that begins with &, or remove it':
    'coloque entre aspas o texto que começa por &, ou remova-o',
  '{tag} is read as a tag of YAML': '{tag} é lido como uma etiqueta do YAML',
  'put quotes round a text that begins with !, or remove it':
    'coloque entre aspas o texto que começa por !, ou remova-o',
  'a carriage return or NUL character': 'um retorno de carro ou carácter NUL',
  'the text holds {name}, which nobody can see': 'o texto contém {name}, que ninguém vê',
  'delete it': 'apague-o',
  'this is in {locale}, in which the site is not published':
    'está em {locale}, idioma em que o site não é publicado',
  'remove the file, or add {locale} to locales in site.yaml':
    'remova o ficheiro, ou acrescente {locale} a locales em site.yaml',
  '{locale} is the default language, in which the original stands':
    '{locale} é o idioma predefinido, o do original',
  'rename it {replace}': 'mude o nome para {replace}',
  'this is a translation without an original': 'esta é uma tradução sem original',
  'write {original} beside it, in the default language, or rename this file':
    'escreva {original} ao lado, no idioma predefinido, ou mude o nome deste ficheiro',
  'stands in a translation, which carries text only': 'está numa tradução, que só leva textos',
  'remove it: it holds from the original': 'remova: vale o do original',
  'this is a picture in another language without an original':
    'esta é uma imagem noutro idioma, sem original',
  'put {name} beside it, or rename this file {name}':
    'coloque {name} ao lado, ou mude o nome deste ficheiro para {name}',
  'the file has more than {most} KB': 'o ficheiro tem mais de {most} KB',
  'split it into several': 'divida-o em vários',
  'the file is not written in UTF-8': 'o ficheiro não está em UTF-8',
  'save it again with the encoding UTF-8': 'guarde-o de novo com a codificação UTF-8',
  '{found} is read as a comment, and so is what follows it':
    '{found} é lido como comentário, tal como o que se segue',
  'put quotes round it: {text}': 'coloque entre aspas: {text}',
  'this cannot be read as YAML: {message}': 'isto não pode ser lido como YAML',
  'put quotes round texts with signs in them, and align keys with spaces':
    'coloque entre aspas os textos com sinais, e alinhe as chaves com espaços',
  'a text with a colon stands here without quotes': 'há aqui um texto com dois pontos e sem aspas',
  'put quotes round the whole text': 'coloque todo o texto entre aspas',
  'the key {key} stands twice in one map': 'a chave {key} aparece duas vezes no mesmo mapa',
  'remove one of them': 'remova uma delas',
  'a second document begins here': 'começa aqui um segundo documento',
  'remove the line ---, and what follows it': 'remova a linha --- e o que se segue',
  'the line begins with a tab': 'a linha começa por uma tabulação',
  'indent with spaces, two for each level': 'indente com espaços, dois por nível',
  'a text cannot begin with {sign} without quotes': 'um texto não pode começar por {sign} sem aspas',
  'a text cannot begin with * or & without quotes': 'um texto não pode começar por * nem & sem aspas',
  'a quote is opened and not closed': 'há aspas abertas e não fechadas',
  'close it at the end of the text': 'feche-as no fim do texto',
  'a list or map stands where a key is expected': 'há uma lista ou um mapa onde se espera uma chave',
  'put quotes round a text with brackets or braces in it':
    'coloque entre aspas o texto que tem parênteses retos ou chavetas',
  '{key}: has no space after its colon': '{key}: não tem espaço depois dos dois pontos',
  'write {key}: {text}': 'escreva {key}: {text}',
  'this is neither a file nor a folder': 'isto não é um ficheiro nem uma pasta',
  'this is a symbolic link, and content is never read from elsewhere':
    'esta é uma ligação simbólica, e o conteúdo nunca é lido de outro sítio',
  'put the file itself in its place': 'coloque o próprio ficheiro no lugar dela',
  '{place} {message}': '{place} {message}',
  'the file': 'o ficheiro',
  'write [text](https://…)': 'escreva [texto](https://…)',
  'write **text**': 'escreva **texto**',
  'begin the line with >': 'comece a linha por >',
  'end the line with a backslash': 'termine a linha com uma barra invertida',
  'put the text in backticks': 'coloque o texto entre acentos graves',
  'write ~~text~~': 'escreva ~~texto~~',
  'write a heading and the text below it': 'escreva um título e o texto por baixo',
  'write *text*': 'escreva *texto*',
  'write <Figure src="./name.png" alt="…" />': 'escreva <Figure src="./nome.png" alt="…" />',
  'write ## and the heading': 'escreva ## e o título',
  'write ### and the heading': 'escreva ### e o título',
  'write --- on a line of its own': 'escreva --- numa linha própria',
  'write <Video url="https://…" title="…" />, or a link':
    'escreva <Video url="https://…" title="…" />, ou uma ligação',
  'write ![what it shows](./name.png)': 'escreva ![o que mostra](./nome.png)',
  'write <Key>text</Key>': 'escreva <Key>texto</Key>',
  'begin the line with - or 1.': 'comece a linha por - ou 1.',
  'begin the lines with 1.': 'comece as linhas por 1.',
  'leave a blank line between paragraphs': 'deixe uma linha em branco entre os parágrafos',
  'put ``` on the lines before and after': 'coloque ``` nas linhas anterior e seguinte',
  'write a table with | between the cells': 'escreva uma tabela com | entre as células',
  'begin the lines with -': 'comece as linhas por -',
  'write <Video url="https://…" title="…" />': 'escreva <Video url="https://…" title="…" />',
  'write \\< or put it in backticks': 'escreva \\< ou coloque entre acentos graves',
  'an HTML comment': 'um comentário HTML',
  'write {/* the comment */}': 'escreva {/* o comentário */}',
  'write it without them, or as [text](https://…)': 'escreva-o sem eles, ou como [texto](https://…)',
  'an address between < and >': 'um endereço entre < e >',
  'a < that begins nothing': 'um < que não inicia nada',
  '<{name}> is no component': '<{name}> não é um componente',
  '<{slash}{name}> is an HTML tag': '<{slash}{name}> é uma etiqueta HTML',
  'did you mean <{near}>?': 'queria dizer <{near}>?',
  '{name} is {found}': '{name} tem o valor {found}',
  '{name} holds a character that nobody can see': '{name} contém um carácter que ninguém vê',
  'write it again by hand': 'escreva-o de novo à mão',
  'write a number from 0 to 100, 45.5': 'escreva um número de 0 a 100, como 45.5',
  'write a date that exists, 2026-11-21': 'escreva uma data que exista, como 2026-11-21',
  'write a time with its offset, 2026-11-03T14:05-03:00':
    'escreva o momento com a diferença horária, como 2026-11-03T14:05-03:00',
  'write a text': 'escreva um texto',
  'write the name of a department, support': 'escreva o nome de um departamento, como support',
  'write department and channel, support/email': 'escreva departamento e canal: support/email',
  'write a department, support, or a calendar, br': 'escreva um departamento, support, ou um calendário, br',
  'write a kind, phone, or a channel, support/phone': 'escreva um tipo, phone, ou um canal, support/phone',
  'write a key of links in site.yaml, forum': 'escreva uma chave de links em site.yaml, como forum',
  "write a heading's anchor, antes-de-escrever": 'escreva a âncora de um título, como antes-de-escrever',
  'has {found} marks where the original has {wanted}': 'tem {found} marcas onde o original tem {wanted}',
  'translate each mark of the original, in its order': 'traduza cada marca do original, na mesma ordem',
  'a translation places its marks where the original does':
    'a tradução coloca as marcas onde o original as coloca',
  'write <Mark> without x and y': 'escreva <Mark> sem x e y',
  '<> is no component': '<> não é um componente',
  '<{name}> holds an expression in braces': '<{name}> contém uma expressão entre chavetas',
  'write its attributes as name="value"': 'escreva os atributos como nome="valor"',
  '<{name}> has {attribute} twice': '<{name}> tem {attribute} duas vezes',
  '<{name}> has no attribute {attribute}': '<{name}> não tem o atributo {attribute}',
  '{message} in <{name}>': '{message} em <{name}>',
  '{name} says nothing in <{component} {attribute}="{value}">':
    '{name} nada diz em <{component} {attribute}="{value}">',
  'remove it, or write {attribute}="{is}"': 'remova, ou escreva {attribute}="{is}"',
  '<{name}> lacks {attribute}': 'falta {attribute} em <{name}>',
  'write <{name}> without attributes': 'escreva <{name}> sem atributos',
  'it has {names}, each once': 'os atributos são {names}, cada um uma vez',
  'write it like {tag}': 'escreva como {tag}',
  '<{name}> {message}': '<{name}> {message}',
  'stands outside <{within}>': 'está fora de <{within}>',
  'put it between <{within}> and </{within}>': 'coloque-o entre <{within}> e </{within}>',
  'stands in a page of {folder}/': 'está numa página de {folder}/',
  'it can stand in {folder}/ alone': 'só pode estar em {folder}/',
  'stands in a link': 'está dentro de uma ligação',
  'write it outside the link': 'escreva-o fora da ligação',
  'stands in a heading': 'está num título',
  'write it in the text below the heading': 'escreva-o no texto por baixo do título',
  'stands within a line': 'está no meio de uma linha',
  'put it on a line of its own, with a blank line before and after':
    'coloque-o numa linha própria, com uma linha em branco antes e outra depois',
  '<{name}> holds nothing': '<{name}> está vazio',
  '<{name}> holds something else than it should': '<{name}> contém algo diferente do que devia',
  'write <{name} … />, and the text outside it': 'escreva <{name} … />, e o texto fora dele',
  'write words between <{name}> and </{name}>': 'escreva palavras entre <{name}> e </{name}>',
  'write its text between <{name}> and </{name}>': 'escreva o texto entre <{name}> e </{name}>',
  'put one list, and nothing else, between <{name}> and </{name}>':
    'coloque uma lista, e mais nada, entre <{name}> e </{name}>',
  'put one numbered list (1. …), and nothing else, between <{name}> and </{name}>':
    'coloque uma lista numerada (1. …), e mais nada, entre <{name}> e </{name}>',
  'put only <{list}> between <{name}> and </{name}>': 'coloque apenas <{list}> entre <{name}> e </{name}>',
  'a link without words': 'uma ligação sem palavras',
  'write [what it leads to](…)': 'escreva [aonde leva](…)',
  'a link in a link': 'uma ligação dentro de outra',
  'keep one of the two': 'fique com uma das duas',
  'code or HTML, which content cannot have': 'código ou HTML, que o conteúdo não pode ter',
  'write it in Markdown, or put it in backticks': 'escreva em Markdown, ou coloque entre acentos graves',
  'component tags': 'etiquetas de componentes',
  comments: 'comentários',
  'character references (&…;)': 'referências de caracteres (&…;)',
  'table cells': 'células de tabela',
  'characters in one line': 'caracteres numa linha',
  'has {found} {what}; a page holds at most {most}':
    'tem {found} {what}; uma página comporta, no máximo, {most}',
  'split it into several pages': 'divida-a em várias páginas',
  'opens more than {most} quotes and lists on one line': 'abre mais de {most} citações e listas numa linha',
  'write the text without them': 'escreva o texto sem elas',
  'the picture lies elsewhere': 'a imagem está noutro sítio',
  'put it beside the page and write ./{file}': 'coloque-a ao lado da página e escreva ./{file}',
  'the picture does not lie beside the page': 'a imagem não está ao lado da página',
  'put it there and write ./{file}': 'coloque-a lá e escreva ./{file}',
  'no picture is named': 'não é indicada nenhuma imagem',
  '{file} is no picture that is shown': '{file} não é uma imagem que seja mostrada',
  'save it as .png, .jpg, .webp or .avif': 'guarde-a como .png, .jpg, .webp ou .avif',
  'the picture is written {name}': 'a imagem está escrita {name}',
  'write ./{name}': 'escreva ./{name}',
  'the picture is called {name}': 'a imagem chama-se {name}',
  'rename the file and write ./{file}': 'mude o nome do ficheiro e escreva ./{file}',
  'write ![what it shows](./name.png): it is what people hear who cannot see it':
    'escreva ![o que mostra](./nome.png): é o que ouve quem não pode ver a imagem',
  'a picture without a description': 'uma imagem sem descrição',
  'has more than {most} words, marks and paragraphs apart':
    'tem mais de {most} palavras, marcas e parágrafos separados',
  'has more than {most} things (lists, quotes, marks, components) in each other':
    'tem mais de {most} elementos (listas, citações, marcas, componentes) uns dentro dos outros',
  'write it with fewer of them in each other': 'escreva com menos elementos uns dentro dos outros',
  'a link that leads nowhere': 'uma ligação que não leva a lado nenhum',
  'write its address between the brackets': 'escreva o endereço entre os parênteses',
  '{href} names no protocol': '{href} não indica o protocolo',
  'write https://{address}': 'escreva https://{address}',
  '{href} is not encrypted': '{href} não é encriptado',
  '{href} is more than one plain address': '{href} é mais do que um simples endereço',
  'write mailto:name@example.com': 'escreva mailto:nome@example.com',
  '{href} is no telephone number': '{href} não é um número de telefone',
  'write tel:+551340620000, digits alone': 'escreva tel:+551340620000, apenas algarismos',
  '{href} is relative': '{href} é relativo',
  'write the path from the root of the site, /tutorials/…/':
    'escreva o caminho a partir da raiz do site, /tutorials/…/',
  '{scheme}: is no address that a page may link to':
    '{scheme}: não é um endereço para onde uma página possa ligar',
  'write https://…, mailto:, tel: or a path of the site':
    'escreva https://…, mailto:, tel: ou um caminho do site',
  'write https://…': 'escreva https://…',
  '{href} is no https address': '{href} não é um endereço https',
  '{href} carries a name or password': '{href} leva um nome ou uma palavra-passe',
  'write the address without what stands before @': 'escreva o endereço sem o que está antes de @',
  '{href} is no address': '{href} não é um endereço',
  '{href} is no path of the site': '{href} não é um caminho do site',
  'write it from the root, /tutorials/…/, without // or ..':
    'escreva a partir da raiz, /tutorials/…/, sem // nem ..',
  '{href} holds a character that nobody can see': '{href} contém um carácter que ninguém vê',
  'write the address again by hand': 'escreva o endereço de novo à mão',
  'the front matter is TOML (+++)': 'o cabeçalho de dados está em TOML (+++)',
  'write YAML between two lines of ---': 'escreva YAML entre duas linhas de ---',
  'has {size} KB; a file holds at most 256 KB': 'tem {size} KB; um ficheiro pode ter, no máximo, 256 KB',
  'save the file as UTF-8 without BOM': 'guarde o ficheiro em UTF-8 sem BOM',
  'holds {name}, which nobody can see': 'contém {name}, que ninguém vê',
  'has more than {most} brackets open in each other':
    'tem mais de {most} parênteses ou chavetas abertos uns dentro dos outros',
  'close the brackets that are open': 'feche os que estão abertos',
  'has more than {most} component tags open in each other':
    'tem mais de {most} etiquetas de componentes abertas umas dentro das outras',
  'close the tags that are open': 'feche as que estão abertas',
  'NUL character': 'carácter NUL',
  'carriage return without a line feed': 'retorno de carro sem quebra de linha',
  'soft hyphen': 'hífen opcional',
  'zero-width space': 'espaço de largura zero',
  'zero-width non-joiner': 'não conector de largura zero',
  'zero-width joiner': 'conector de largura zero',
  'left-to-right mark': 'marca da esquerda para a direita',
  'right-to-left mark': 'marca da direita para a esquerda',
  'line separator': 'separador de linha',
  'paragraph separator': 'separador de parágrafo',
  'left-to-right override': 'inversão para a direita',
  'right-to-left override': 'inversão para a esquerda',
  'word joiner': 'conector de palavras',
  'byte order mark': 'marca de ordem de bytes',
  'control character': 'carácter de controlo',
  'invisible character': 'carácter invisível',
  '{point} ({what})': '{point} ({what})',
  'a heading without words': 'um título sem palavras',
  'write them after the ##': 'escreva-as depois de ##',
  'a heading in a list, a quote or a component':
    'um título dentro de uma lista, de uma citação ou de um componente',
  'write it between paragraphs, or write **bold** words':
    'escreva-o entre parágrafos, ou use palavras a **negrito**',
  "a heading of level 1, which is the page's title": 'um título de nível 1, que é o título da página',
  'a heading of level {level} below one of level {before}':
    'um título de nível {level} por baixo de um de nível {before}',
  'the page has no headings': 'a página não tem títulos',
  'write one of {known}': 'escreva um destes: {known}',
  'the page has no section #{anchor}': 'a página não tem a secção #{anchor}',
  'a brace begins an expression, which content cannot have':
    'uma chaveta inicia uma expressão, que o conteúdo não pode ter',
  'write \\{ or put it in backticks': 'escreva \\{ ou coloque entre acentos graves',
  'a character reference writes {name}, which nobody can see':
    'uma referência de carácter escreve {name}, que ninguém vê',
  'a paragraph that begins with {word} is code, which content cannot have':
    'um parágrafo que começa por {word} é código, que o conteúdo não pode ter',
  'begin the paragraph with another word, or put {word} in backticks':
    'comece o parágrafo por outra palavra, ou coloque {word} entre acentos graves',
  '<{name}> is opened and never closed': '<{name}> é aberto e nunca fechado',
  'delete it, or write <{name}> before it': 'apague-o, ou escreva <{name}> antes',
  '</{name}> closes nothing that is open here': '</{name}> não fecha nada que esteja aberto aqui',
  'write it without a blank line, or as a paragraph by itself':
    'escreva-o sem linha em branco, ou como um parágrafo à parte',
  'a comment runs past the end of its paragraph': 'um comentário ultrapassa o fim do parágrafo',
  'cannot be read: {message}': 'não pode ser lido',
  'write {key}="…", the value as plain text between quotes':
    'escreva {key}="…", o valor como texto simples entre aspas',
  '{key}={…} of <{name}> is an expression': '{key}={…} de <{name}> é uma expressão',
  'write {bare}="{value}"': 'escreva {bare}="{value}"',
  'the value of {bare} stands without quotes': 'o valor de {bare} está sem aspas',
  'write it like {example}': 'escreva como {example}',
  'the tag of <{name}> cannot be read': 'não é possível ler a etiqueta de <{name}>',
  'write <{name} … />, with a slash at its end': 'escreva <{name} … />, com uma barra no fim',
  'write </{name}> on a line of its own after what stands in it':
    'escreva </{name}> numa linha própria depois do conteúdo',
  'write </{name}> after what stands in it': 'escreva </{name}> depois do conteúdo',
  'add hours: { mon-fri: "09:00-18:00" }, or hours: unstated':
    'acrescente hours: { mon-fri: "09:00-18:00" }, ou hours: unstated',
  'is of kind other and has no name': 'é do tipo other e não tem name',
  'add name: Balcão': 'acrescente name: Balcão',
  'is {other}, the name of another kind of channel': 'tem o valor {other}, o nome de outro tipo de canal',
  'write another name': 'escreva outro nome',
  'stands beside channels: a department has either':
    'está ao lado de channels: um departamento tem um ou outro',
  'remove works, or channels': 'remova works, ou channels',
  'is {text}': 'tem o valor {text}',
  'write an e-mail address like suporte@example.com':
    'escreva um endereço de e-mail como suporte@example.com',
  'write the number with its country, like "+55 11 4062-0000"':
    'escreva o número com o indicativo do país, como "+351 21 000 0000"',
  'write https://{bare}': 'escreva https://{bare}',
  'write an address like https://example.com/page': 'escreva um endereço como https://example.com/pagina',
  'is {text}, with more than a host and a path':
    'tem o valor {text}, com mais do que um domínio e um caminho',
  'write it without braces': 'escreva sem chavetas',
  'holds {found}, which nothing fills in': 'contém {found}, que nada preenche',
  'write mailto:{text}': 'escreva mailto:{text}',
  'write mailto:security@example.com or an https address':
    'escreva mailto:security@example.com ou um endereço https',
  'write six hexadecimal digits between quotes, like "#0b5d6b"':
    'escreva seis dígitos hexadecimais entre aspas, como "#0b5d6b"',
  'write a date that exists': 'escreva uma data que exista',
  'is {text}, a date that does not exist: there are 12 months':
    'tem o valor {text}, data que não existe: os meses são 12',
  'is {text}, a date that does not exist: that month has {days} days':
    'tem o valor {text}, data que não existe: esse mês tem {days} dias',
  'write a date like 2026-11-21 (year-month-day)': 'escreva uma data como 2026-11-21 (ano-mês-dia)',
  'write {text} (year-month-day)': 'escreva {text} (ano-mês-dia)',
  'write two dates at most': 'escreva, no máximo, duas datas',
  'write {from}..{until}': 'escreva {from}..{until}',
  'is {text}, which ends before it begins': 'tem o valor {text}, que termina antes de começar',
  'is {text}, which does not say of which zone': 'tem o valor {text}, que não diz de que fuso horário',
  'write date, T, time and offset, like 2026-11-03T14:05-03:00':
    'escreva data, T, hora e diferença horária, como 2026-11-03T14:05+00:00',
  'write {wall} with the offset, like -03:00': 'escreva {wall} com a diferença horária, como +00:00',
  'write minutes, hours or days by the clock, like 90m, 4h or 2d':
    'escreva minutos, horas ou dias de relógio, como 90m, 4h ou 2d',
  'write the shorter first: {last}-{first}': 'escreva primeiro o mais curto: {last}-{first}',
  'write {example} (m minutes, h hours, d days of 24 hours, bd business days)':
    'escreva {example} (m minutos, h horas, d dias de 24 horas, bd dias úteis)',
  'write up to 200 letters, digits and the signs _ . : / @ # + = -':
    'escreva até 200 letras, algarismos e os sinais _ . : / @ # + = -',
  'write lower-case letters and digits': 'escreva letras minúsculas e algarismos',
  'stands twice': 'aparece duas vezes',
  'overlaps "{before}"': 'sobrepõe-se a "{before}"',
  'write each stretch of time once': 'escreva cada intervalo uma única vez',
  'write mon, tue, wed, thu, fri, sat, sun, a range like mon-fri, a list like "mon,wed", or daily':
    'escreva mon, tue, wed, thu, fri, sat, sun (segunda a domingo), um intervalo como mon-fri, uma lista como "mon,wed", ou daily (todos os dias)',
  '{near} Or {list}': '{near} Ou {list}',
  'is no day of the week': 'não é um dia da semana',
  'speaks of {day} again, which {before} already did': 'repete {day}, que já está em {before}',
  'take {day} out of {before} or of {key}': 'retire {day} de {before} ou de {key}',
  'write "{near}" (24-hour clock, two digits)': 'escreva "{near}" (24 horas, dois algarismos)',
  'write two different times, or "00:00-24:00" for the whole day':
    'escreva duas horas diferentes, ou "00:00-24:00" para todo o dia',
  '{message}, which ends as it begins': '{message}, que termina quando começa',
  'write it like "09:00-18:00" (24-hour clock, two digits)':
    'escreva como "09:00-18:00" (24 horas, dois algarismos)',
  "is {text}, not a language of the site's": 'tem o valor {text}, que não é um idioma do site',
  'write a code like pt, es, en, fr or pt-BR': 'escreva um código como pt, es, en, fr ou pt-BR',
  'is {text}, not the code of a language': 'tem o valor {text}, que não é o código de um idioma',
  'write a name (lower-case letters, digits and hyphens)':
    'escreva um nome (minúsculas, algarismos e hífenes)',
  'write {near} (lower-case letters, digits and hyphens)':
    'escreva {near} (minúsculas, algarismos e hífenes)',
  'is {text}, not a path of this site': 'tem o valor {text}, que não é um caminho deste site',
  'write a path that begins with one slash, e.g. /old/page/ (letters without accents, digits, - . _ ~)':
    'escreva um caminho que comece por uma barra, por exemplo /pagina/antiga/ (letras sem acentos, algarismos, - . _ ~)',
  "write the portal's own id, e.g. 3": 'escreva o id do próprio portal, por exemplo 3',
  'stands beside a promised time': 'está ao lado de um prazo prometido',
  'remove none, or usual, peak and counted': 'remova none, ou usual, peak e counted',
  'promises nothing': 'nada promete',
  'add usual: 5m-4h, or none: with the reason': 'acrescente usual: 5m-4h, ou none: com o motivo',
  "says nothing in {defaultLocale}, the site's default language":
    'nada diz em {defaultLocale}, o idioma predefinido do site',
  'add {defaultLocale}: with the text in that language':
    'acrescente {defaultLocale}: com o texto nesse idioma',
  'is empty': 'está vazio',
  'write a text, or remove the key': 'escreva um texto, ou remova a chave',
  'runs over several lines': 'ocupa várias linhas',
  'write it on one line': 'escreva-o numa só linha',
  'write a zone like America/Sao_Paulo or Europe/Lisbon':
    'escreva um fuso como Europe/Lisbon ou America/Sao_Paulo',
  'is {text}, a time zone that nobody knows': 'tem o valor {text}, um fuso horário que não existe',
  'add {example}': 'acrescente {example}',
  'add {key}': 'acrescente {key}',
  'put it between quotes: "{found}"': 'coloque entre aspas: "{found}"',
  'is {found}, where a text is expected': 'tem o valor {found}, onde se espera um texto',
  'write true or false, without quotes': 'escreva true (sim) ou false (não), sem aspas',
  'write a whole number, like 5, without quotes': 'escreva um número inteiro, como 5, sem aspas',
  'is {found}, where a list is expected': 'tem o valor {found}, onde se espera uma lista',
  'write {values}, or leave the key out': 'escreva {values}, ou omita a chave',
  'did you mean {near}? It is one of {list}': 'queria dizer {near}? É um destes: {list}',
  'is read as a key and a value, because of its colon':
    'é lido como uma chave e um valor, por causa dos dois pontos',
  'is a list': 'é uma lista',
  'is a map of keys': 'é um mapa de chaves',
  'is {found}': 'tem o valor {found}',
  'write one of closed: true, usual: true, usual: week, or open: { email: "09:00-18:00" }':
    'escreva um destes: closed: true, usual: true, usual: week, ou open: { email: "09:00-18:00" }',
  'does not say what holds': 'não diz o que se aplica',
  'says more than one thing': 'diz mais do que uma coisa',
  'holds places to fill in, which a portal of kind {kind} does not know':
    'contém campos a preencher, que um portal do tipo {kind} não conhece',
  'write kind: custom, or an address without braces': 'escreva kind: custom, ou um endereço sem chavetas',
  'write {key}: { url: {url}, label: what the link says }':
    'escreva {key}: { url: {url}, label: o que a ligação diz }',
  'has no label': 'não tem label',
  'is {language} again': 'repete {language}',
  'write each language once': 'escreva cada idioma uma única vez',
  'is a list with too little in it': 'é uma lista com menos do que o necessário',
  'is {found}, too small': 'tem o valor {found}, demasiado pequeno',
  'write {example}': 'escreva {example}',
  'remove it; the keys here are {keys}': 'remova; as chaves daqui são {keys}',
  'is no key that is known here': 'não é uma chave conhecida aqui',
  'remove it, or add {key} to locales in site.yaml': 'remova, ou acrescente {key} a locales em site.yaml',
  'is in {key}, in which the site is not published': 'está em {key}, idioma em que o site não é publicado',
  'is no language of the site’s': 'não é um idioma do site',
  'says {found}, which is Brazilian Portuguese': 'diz {found}, que é português do Brasil',
  'says {found}, which is European Portuguese': 'diz {found}, que é português de Portugal',
  'warning: {message}': 'aviso: {message}',
  'The content is sound.': 'O conteúdo está em ordem.',
  '1 error': '1 erro',
  '{errors} errors': '{errors} erros',
  '1 warning': '1 aviso',
  '{warnings} warnings': '{warnings} avisos',
  '--since and --published say the same; name one of them':
    '--since e --published dizem o mesmo; escreva apenas um dos dois',
  '--closed, --usual, --open and --day exclude each other; write one of them':
    '--closed, --usual, --open e --day excluem-se mutuamente; escreva um deles',
  '--from is missing; write the first date, like --from 2026-12-24':
    'falta --from; escreva a primeira data, como --from 2026-12-24',
  '"{found}" is one argument too many; put quotes round the title':
    '"{found}" é um argumento a mais; ponha o título entre aspas',
  '"{found}" is one argument too many; put quotes round the text':
    '"{found}" é um argumento a mais; ponha o texto entre aspas',
  '"{found}" is one argument too many': '"{found}" é um argumento a mais',
  'lower-case letters, digits and hyphens': 'letras minúsculas, algarismos e hífenes',
  '{name} is "{found}"; write {near}': '{name} é "{found}"; escreva {near}',
  '{name} is "{found}"; write one of {list}': '{name} é "{found}"; escreva um destes: {list}',
  '{name} is "{found}"; there are {list}': '{name} é "{found}"; existem: {list}',
  '{name} is missing': 'falta {name}',
  '{name} is missing; write one of {list}': 'falta {name}; escreva um destes: {list}',
  none: 'nenhum',
  'the title': 'o título',
  'the name': 'o nome',
  'the ID': 'o ID',
  'the text': 'o texto',
  'a whole number': 'um número inteiro',
  'a number like 4321': 'um número como 4321',
  'a path like /help/': 'um caminho como /ajuda/',
  'the address of the site, https://…': 'o endereço do site, https://…',
  '--to is missing; name the folder of the releases': 'falta --to; indique a pasta das versões publicadas',
  '--to is "{found}", a folder that deploy did not make; name another or empty it':
    '--to é "{found}", uma pasta que não foi criada por deploy; indique outra ou esvazie essa',
  '--out is "{out}", a folder that no build made; name another or empty it':
    '--out é "{out}", uma pasta que não veio de nenhum build; indique outra ou esvazie essa',
  'the source is missing; write its folder or address': 'falta a origem; escreva a pasta ou o endereço dela',
  '"{folder}" holds no cState site; there is no content/issues in it':
    '"{folder}" não contém um site do cState; não há content/issues nessa pasta',
  '"{source}" is neither a folder nor an address': '"{source}" não é pasta nem endereço',
  '"{source}" cannot be read: {message}': 'não foi possível ler "{source}": {message}',
  '"{source}" has none of {list}': '"{source}" não tem nenhum destes: {list}',
  '"{id}" is an incident; write: npm run incident -- resolve {id} "TEXT"':
    '"{id}" é um incidente; escreva: npm run incident -- resolve {id} "TEXTO"',
  '"{id}" is cancelled already': '"{id}" já está cancelada',
  'the ID is "{name}", which may mean several; there are {list}':
    'o ID é "{name}", que pode indicar vários; existem: {list}',
  'the ID is "{name}", which is no incident and no maintenance; there are {list}':
    'o ID é "{name}", que não é incidente nem manutenção; existem: {list}',
  '--status has no place with resolve; write update to set another state':
    '--status não cabe em resolve; utilize update para mudar o estado',
  '--content: no folder "{folder}"': '--content: não há pasta "{folder}"',
  '--locale is "{name}"; the site has {list}': '--locale é "{name}"; o site tem {list}',
  'the document on standard input has "{key}"; its keys are {keys}':
    'o documento na entrada padrão tem "{key}"; as chaves dele são {keys}',
  '"{key}" on standard input is no text': '"{key}" na entrada padrão não é um texto',
  '"{key}" on standard input is no map of texts': '"{key}" na entrada padrão não é um mapa de textos',
  'standard input holds no JSON document': 'a entrada padrão não contém um documento JSON',
  'standard input holds no JSON object': 'a entrada padrão não contém um objeto JSON',
  '{file} is there already; name another with --slug': '{file} já existe; indique outro com --slug',
  '--component {id} says no state; write {list}': '--component {id} não indica o estado; escreva {list}',
  '--tz is "{tz}", which is no time zone; write one like Europe/Lisbon':
    '--tz é "{tz}", que não é um fuso horário; escreva um como Europe/Lisbon',
  '{option} is "{text}", which is no time; write one like 2026-11-21T09:00-03:00':
    '{option} é "{text}", que não é uma hora; escreva uma como 2026-11-21T09:00-03:00',
  '{option} is "{text}", a time without a zone; add its offset ({text}-03:00) or --tz ZONE':
    '{option} é "{text}", uma hora sem fuso; acrescente a diferença ({text}-03:00) ou --tz ZONE',
  '{option} is "{text}", which the clocks of {zone} skip; write it with an offset':
    '{option} é "{text}", que os relógios de {zone} saltam; escreva a hora com a diferença',
  '{option} is "{text}", which comes twice in {zone}; write it with its offset':
    '{option} é "{text}", que ocorre duas vezes em {zone}; escreva a hora com a diferença',
  'nothing was answered': 'nada foi respondido',
  'what? Write one of {list}': 'o quê? Escreva um destes: {list}',
  '"{kind}" is none of {list}': '"{kind}" não é nenhum destes: {list}',
  'See: {command}': 'Consulte: {command}',
  "Unknown option '{found}'": "A opção '{found}' não existe",
  "Unexpected argument '{found}'": "O argumento '{found}' não é esperado",
  "Option '{found}' wants a value": "A opção '{found}' pede um valor",
  "Option '{found}' does not take an argument": "A opção '{found}' não aceita valor",
  'The content has 1 error; see: npm run check': 'O conteúdo tem 1 erro; consulte: npm run check',
  'The content has {errors} errors; see: npm run check':
    'O conteúdo tem {errors} erros; consulte: npm run check',
  'the site has one language, {locale}': 'o site tem um só idioma, {locale}',
  '{file} is there already': '{file} já existe',
  'no page is called "{name}"; write its path, like tutorials/e-mail/outlook':
    'nenhuma página se chama "{name}"; escreva o caminho dela, como tutorials/e-mail/outlook',
  '"{name}" could be {list}': '"{name}" pode ser {list}',
  'the original': 'o original',
  '{path} is missing.': 'Falta {path}.',
  '{path} is empty.': '{path} está vazio.',
  '{path} is cut short.': '{path} está incompleto.',
  '{from} links to {address}, which is no address.':
    '{from} tem uma ligação para {address}, que não é um endereço.',
  '{from} links to {address}, which is not there.': '{from} tem uma ligação para {address}, que não existe.',
  'There is no earlier release to go back to.': 'Não há versão anterior à qual voltar.',
  'Release {id} is damaged: {path}.': 'A versão {id} está danificada: {path}.',
  '{path} is no link that deploy made.': '{path} não é uma ligação criada por deploy.',
  'Nothing was published; what was published before is served as it was.':
    'Nada foi publicado; o que já estava publicado continua acessível tal como estava.',
  'Release {id} is served, as of {at}.': 'A versão {id} está publicada, referente a {at}.',
  'It is of commit {commit}.': 'É do commit {commit}.',
  'It takes the place of release {before}.': 'Substitui a versão {before}.',
  'Another command is still at work ({file}).': 'Outro comando ainda está em execução ({file}).',
  '{trouble}.': '{trouble}.',
  '{trouble} ({place}).': '{trouble} ({place}).',
  'The disk is full': 'O disco está cheio',
  'The quota of the disk is used up': 'A quota de disco esgotou-se',
  'A file may not grow as large as it is to be': 'Um ficheiro ultrapassaria o tamanho permitido',
  'The disk can only be read': 'O disco só permite leitura',
  'This user may not write there': 'Este utilizador não pode gravar nesse local',
  'This user may not do that': 'Este utilizador não o pode fazer',
  'A file stands where a folder is needed': 'Há um ficheiro onde é necessária uma pasta',
  'A folder stands where a file is needed': 'Há uma pasta onde é necessário um ficheiro',
  'Too many files are open': 'Há demasiados ficheiros abertos',
  'The disk cannot be read or written': 'Não é possível ler nem gravar no disco',
  'A name is too long for the disk': 'Um nome é demasiado longo para o disco',
  '{pages} pages, {size} MB, as of {at}, in {out}': '{pages} páginas, {size} MB, referentes a {at}, em {out}',
  'port {port} cannot be used ({code}); name another with --port':
    'não é possível usar a porta {port} ({code}); indique outra com --port',
  'Ctrl+C stops the server.': 'Ctrl+C para o servidor.',
  'there are more problems than the first {count}': 'há mais problemas além dos primeiros {count}',
  'mend those, then check again': 'corrija esses e verifique de novo',
  'write its keys, each on a line of its own: {keys}':
    'escreva as chaves dele, cada uma na sua linha: {keys}',
  'a line that begins with % changes how YAML is read':
    'uma linha que começa por % altera o modo como o YAML é lido',
  'remove the line': 'apague a linha',
};
