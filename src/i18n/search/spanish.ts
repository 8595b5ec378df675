import { groups, words } from './listed.ts';
import type { SearchWords } from './search-words.ts';

/** Spanish of Spain and of America. */
export const SPANISH: SearchWords = {
  stop: words(`
    a al el la lo los las un una unos unas de del en por para pa con sin sobre entre hasta desde y e o u pero ni que q k
    qué cual cuál cuales quien quién cuando cuándo cuanto cuánto cuanta cuántos donde dónde adonde como cómo porque xq pq
    porqué si sí no yo tú el él ella ellos ellas nosotros usted ustedes me mi mí mis te ti tu tus le les se su sus
    nuestro este esta esto estos estas ese esa eso esos esas aquel ya aún aun más mas menos muy mucho mucha muchos
    solo sólo también tambien así asi entonces ahora hoy ayer siempre nunca ahí ahi allí aquí aqui ser soy es son era
    fue estar estoy está esta están estaba tener tengo tiene tienen tenía haber he ha han hay hace hacer hago hacen
    hecho ir voy va van iba quiero querría quisiera necesito necesita puedo puede pueden poder debo debe consigo
    logro encuentro encuentra encontrar obtengo obtener saco sacar veo sé saber queda quedar cosa algo alguna algún alguno nada todo toda todos todas otro otra otros otras mismo
    misma bien mal favor ayuda ayudar ayúdame socorro hola buenos buenas días dias tardes noches gracias problema
    problemas dando dar da dan dice dicen diciendo sale saliendo salió aparece pasa pasó quiere decir significa
    urgente alguien gente me-sale
  `),
  vague: words(`
    gratis gratuito gratuita barato barata mejor grande pequeño pequeña largo corto rápido rápida lento lenta verdadero completo completa entero online moderno
    usado usada
  `),
  outage: groups(`
    caída, caído, caida, caido, se cayó, cayó, fuera de servicio, fuera de línea, offline, no disponible, indisponible, inaccesible, no funciona, no carga, no abre, no va, no anda, no responde, no entra, down, inestable, interrupción, parado, roto
  `).flat(),
  synonyms: groups(`
    llega a spam, llegan a spam, caen en spam
    responder, contestar, respuesta
    tardar, tardáis, tardan, demora, plazo
    sla, disponibilidad, uptime, nivel de servicio, niveles de servicio
    contraseña, clave, password, passwd
    factura, recibo, cobro, boleta, mensualidad
    duplicado, copia de la factura, otra copia
    archivo, fichero, documento
    alojamiento, hosting, hospedaje, host
    copia de seguridad, backup, respaldo, copias, back-up
    restaurar, recuperar, restauración
    móvil, celular, iphone, android, smartphone, teléfono
    correo, email, e-mail, mail, correo electrónico, emails, correos
    buzón, cuenta de correo, casilla, mailbox
    lento, lentitud, tarda, despacio, demora
    ssl, https, certificado, candado, no seguro, sitio seguro
    hackeado, virus, malware, infectado, jaqueado, pirateado, hacker
    reembolso, devolución, devolver el dinero, reintegro
    ticket, consulta, caso
    spam, correo no deseado, basura, junk
    cambiar, modificar, actualizar
    borrar, eliminar, borré, quitar, suprimir
    crear, añadir, agregar, nueva, nuevo
    enviar, mandar, envío, escribir, escrito
    recibir, llegar, recepción, llega, llegan
    subir, upload, publicar
    ftp, sftp, filezilla, winscp
    entrar, login, acceder, iniciar sesión, acceso, ingresar, loguear
    pagar, pago, pagado, pagué
    caducar, caducado, vencido, expirado, vencimiento, expirar, caducidad, venció, vence
    renovar, renovación
    transferir, traslado, transferencia, migrar, migración, trasladar, pasar, traer, llevar, mover
    limpiar, vaciar, liberar
    apuntar, direccionar, conectar
    nameserver, nameservers, servidores de nombres, servidor de nombres, servidores dns, ns
    cancelar, baja, dar de baja, cancelación, anular
    registro, record, entrada dns
    usuario, user
    panel, cpanel, plesk, panel de control
    lleno, llena, cuota, espacio, sin espacio, límite
    reenviar, redirigir, reenvío, redirección
    verificación en dos pasos, dos factores, 2fa, doble factor, autenticador, dos pasos
    estafa, phishing, fraude, falso, suplantación, timo
    web, sitio, página, website
    bloqueado, bloquear, bloqueo, baneado
    firma, pie
    vacaciones, respuesta automática, ausencia
    tarjeta, tarjeta de crédito
    domiciliación, sepa, adeudo, recibo domiciliado
    tarea programada, cron, programar
    base de datos, mysql, phpmyadmin, bd
    wordpress, wp, word press
    pantalla blanca, página en blanco, error 500, internal server error, error interno
    configurar, instalar, configuración, poner
    ordenador, computadora, pc, computador
    titular, dueño, propietario
    horario, a qué hora, atención
    llamar, número de teléfono
    código epp, epp, auth code, authcode, auth-code, código de autorización, código de transferencia
  `),
};
