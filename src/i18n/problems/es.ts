import type { ProblemText } from './problem-texts.ts';

/** What is said of problems, in Spanish. */
export const es: Readonly<Record<ProblemText, string>> = {
  'is {alias}, {message}': 'tiene el valor {alias}, {message}',
  'where a page stands': 'dirección en la que ya hay una página',
  'remove it, or give the page of that address another name':
    'quítalo, o da otro nombre a la página de esa dirección',
  'which the site itself fills': 'dirección que ocupa el propio sitio',
  'remove it': 'quítalo',
  'an alias of {file} already': 'que ya es un alias de {file}',
  'an alias of {file} already, in every language': 'que ya es un alias de {file}, en todos los idiomas',
  'leave it to one page': 'déjalo en una sola página',
  'only leafing through /tutorials/{category}/ leads to this article':
    'a este artículo solo se llega hojeando /tutorials/{category}/',
  'name it in related: of another article, in articles: of a request, or link to it':
    'nómbralo en related: de otro artículo, en articles: de una petición, o enlázalo',
  'is {text}, which stands above already': 'tiene el valor {text}, que ya aparece más arriba',
  'write each date once': 'escribe cada fecha una sola vez',
  'is {text}, after complete_until': 'tiene el valor {text}, después de complete_until',
  'write complete_until: with the last date that the list covers, {text} or later':
    'escribe complete_until: con la última fecha que cubre la lista, {text} o posterior',
  'is {officialUntil}, after complete_until': 'tiene el valor {officialUntil}, después de complete_until',
  'remove it, or move complete_until': 'quítalo, o cambia complete_until',
  'is {name}, and there is no department or channel of that name':
    'tiene el valor {name}, y no hay ningún departamento ni canal con ese nombre',
  'write a department, support, or a channel, support/email':
    'escribe un departamento, support, o un canal, support/email',
  'is {name}, and there is no channel of that name':
    'tiene el valor {name}, y no hay ningún canal con ese nombre',
  'write department and channel, like support/email': 'escribe departamento y canal, como support/email',
  'is {name}, a channel that {department} does not have':
    'tiene el valor {name}, un canal que {department} no tiene',
  'it has none': 'no tiene ninguno',
  'it has {keys}': 'los que tiene son {keys}',
  'is a ticket, and site.yaml names no portal': 'es un ticket, pero site.yaml no indica ningún portal',
  'has neither address nor page': 'no tiene address ni page',
  'add portal: to site.yaml, or page: here': 'añade portal: a site.yaml, o page: aquí',
  'add address: or page:': 'añade address: o page:',
  'component or group': 'componente o grupo',
  '{shown} and {more} more': '{shown} y {more} más',
  'is a second channel called {key}': 'es un segundo canal con el nombre {key}',
  'add id: {key}-2, or another name of its own': 'añade id: {key}-2, u otro nombre propio',
  '<{name}> has nothing to show: {missing}': '<{name}> no tiene nada que mostrar: {missing}',
  'add that, or remove the component': 'añade lo que falta, o quita el componente',
  '{of} has no reply': '{of} no tiene reply',
  'there is no ticket-states.yaml': 'no existe ticket-states.yaml',
  'there are no requests in requests.yaml': 'no hay peticiones en requests.yaml',
  'no channel and no request has requires': 'ningún canal ni ninguna petición tiene requires',
  'the notice has no days': 'el aviso no tiene days',
  'is {day}, which is no optional day of {id}': 'tiene el valor {day}, que no es un día opcional de {id}',
  'its optional days are {dates}': 'los días opcionales del calendario son {dates}',
  'remove it: the calendar has no optional days': 'quítalo: el calendario no tiene días opcionales',
  'never opens: not by its week and not by any notice of the next 400 days':
    'no abre nunca: ni por su semana ni por un aviso de los próximos 400 días',
  'write its hours, remove the channel, or write hours: unstated where they are not published':
    'escribe su horario, quita el canal, o escribe hours: unstated si el horario no se publica',
  'has {time}, which the clocks of {zone} skip on {day}':
    'tiene las {time}, hora que los relojes de {zone} se saltan el {day}',
  'it counts as {resumes} then; write another time, or a notice for that date':
    'ese día cuenta como las {resumes}; escribe otra hora, o un aviso para esa fecha',
  'the incident was resolved': 'la incidencia se resolvió',
  'is resolved, and leaves {id} {status}': 'está en resolved, pero deja {id} en {status}',
  'write {well} when it is, or resolve the incident then':
    'escribe {well} cuando lo esté, o resuelve la incidencia entonces',
  notice: 'aviso',
  'is {about}, and there is no page {path}': 'tiene el valor {about}, y no existe la página {path}',
  'write a path like policies/how-support-works': 'escribe una ruta como policies/how-support-works',
  'is not after from': 'no es posterior a from',
  'write a time after from': 'escribe un momento posterior a from',
  'the work was completed': 'el mantenimiento terminó',
  'the work was called off': 'el mantenimiento se canceló',
  department: 'departamento',
  calendar: 'calendario',
  request: 'petición',
  group: 'grupo',
  component: 'componente',
  'link in site.yaml': 'enlace en site.yaml',
  tutorial: 'tutorial',
  'is {id}, a draft, which is not published': 'tiene el valor {id}, un borrador, que no se publica',
  'publish it, or remove it here': 'publícalo, o quítalo de aquí',
  'write one of {list}': 'escribe uno de estos: {list}',
  'is {id}, and there is no {what} of that name': 'tiene el valor {id}, y no existe {what} con ese nombre',
  above: 'más arriba',
  'in {file}': 'en {file}',
  'has the name {id}, which another {what} {where} has already':
    'tiene el nombre {id}, que ya se usa {where} ({what})',
  'is {id}, which another {what} {where} has already': 'tiene el valor {id}, que ya se usa {where} ({what})',
  'give one of them another name': 'da otro nombre a uno de los dos',
  'is a channel that the notice does not apply to': 'es un canal al que el aviso no se aplica',
  'add {id} to applies_to, or remove it here': 'añade {id} a applies_to, o quítalo de aquí',
  'did you mean {near}?': '¿querías decir {near}?',
  'is a channel that none of {list} has': 'es un canal que no está en ninguno de {list}',
  'is a channel that {list} does not have': 'es un canal que no está en {list}',
  'speaks of {channels} on {days}, of which {where} speaks too':
    'habla de {channels} en {days}, de los que también habla {where}',
  'write replaces: {first} in {newer}, or take the dates out of one of them':
    'escribe replaces: {first} en {newer}, o quita las fechas de uno de los dos',
  'take {department} out of unaffected in {claiming}, or the dates out of {changing}':
    'quita {department} de unaffected en {claiming}, o las fechas de {changing}',
  'says that {department} goes on as usual, and {file} changes its hours on {dates}':
    'dice que {department} sigue con normalidad, pero {file} cambia su horario en {dates}',
  'changes the hours of {department} on {dates}, when it goes on as usual according to {file}':
    'cambia el horario de {department} en {dates}, cuando sigue con normalidad según {file}',
  'speaks of {twice}, of which {others} speaks already': 'habla de {twice}, de lo que ya habla {others}',
  'leave each date in one line of days': 'deja cada fecha en una sola línea de days',
  'speaks of {outside}, outside {from} to {until}': 'habla de {outside}, fuera de {from} a {until}',
  'take them out, or change from or until': 'quítalas, o cambia from o until',
  'leaves out {missing}': 'deja fuera {missing}',
  'add { dates: [{missing}], usual: true } or what holds on them':
    'añade { dates: [{missing}], usual: true } o lo que valga en esas fechas',
  'has no {key}': 'no tiene {key}',
  'write a date after published': 'escribe una fecha posterior a published',
  'is before the notice is published': 'es anterior a la publicación del aviso',
  'add from: with the first date on which it holds': 'añade from: con la primera fecha en que vale',
  'add until: with the last date on which it holds': 'añade until: con la última fecha en que vale',
  'add applies_to: [support], the departments or channels of which it speaks':
    'añade applies_to: [support], los departamentos o canales de los que habla',
  'add days: and say what holds on every date from from to until':
    'añade days: y di qué vale en cada fecha de from a until',
  'is {until}, before from, which is {from}': 'tiene el valor {until}, antes de from, que es {from}',
  'write {from} or a later date, or an earlier one as from':
    'escribe {from} o una fecha posterior, o una anterior en from',
  'is {days} days after from': 'está {days} días después de from',
  'check the years of from and until': 'revisa los años de from y until',
  'write a time at or before from: nobody can know of it later':
    'escribe un momento igual o anterior a from: después nadie se entera a tiempo',
  'is after from': 'es posterior a from',
  'is {id}, to which the notice applies': 'tiene el valor {id}, al que se aplica el aviso',
  'remove it here, or from applies_to': 'quítalo de aquí, o de applies_to',
  'other notice': 'otro aviso',
  'there is no picture {path}': 'no existe la imagen {path}',
  'put the file beside the page': 'pon el archivo junto a la página',
  'put the file beside the page, or write one of {list}':
    'pon el archivo junto a la página, o escribe uno de estos: {list}',
  'is at revision {done}, and its original at {of}': 'está en la revisión {done}, y su original en la {of}',
  'bring the text up to date with {file}, then write revision: {of}':
    'actualiza el texto según {file} y después escribe revision: {of}',
  'write revision: {of}, or raise that of {file}': 'escribe revision: {of}, o aumenta la de {file}',
  'has no counterpart in {file}': 'no tiene correspondencia en {file}',
  'write the date of a change of the original, or remove it':
    'escribe la fecha de un cambio del original, o quítalo',
  'has no portal_department, which {kind} wants': 'no tiene portal_department, que {kind} necesita',
  "add portal_department: with its id in the portal; until then links lead to the portal's own page":
    'añade portal_department: con su id en el portal; hasta entonces los enlaces llevan a la página del propio portal',
  "has no ticket.topic, which the portal's form wants":
    'no tiene ticket.topic, que el formulario del portal necesita',
  'add ticket: { topic: the id of its subject }; until then its link opens the form without one':
    'añade ticket: { topic: el id del asunto }; hasta entonces el enlace abre el formulario sin él',
  'is {id}, and {kind} counts them in figures': 'tiene el valor {id}, y {kind} solo usa números',
  'write the number': 'escribe el número',
  'the link leads to {path}, a draft, which is not published':
    'el enlace lleva a {path}, un borrador, que no se publica',
  'take draft: true out of {draft}, or remove the link': 'quita draft: true de {draft}, o quita el enlace',
  'there is no page {path}': 'no existe la página {path}',
  '{file} has no section #{anchor}': '{file} no tiene la sección #{anchor}',
  'write {path} alone': 'escribe solo {path}',
  'write {path}: the language is added': 'escribe {path}: el idioma se añade solo',
  'write {replace}': 'escribe {replace}',
  'it is an alias: write the address to which it leads': 'es un alias: escribe la dirección a la que lleva',
  'write the path of a page of the site, or remove the link':
    'escribe la ruta de una página del sitio, o quita el enlace',
  '<{written}> is {name}, and there is no {what} of that name':
    '<{written}> tiene el valor {name}, y no existe {what} con ese nombre',
  'remove the component': 'quita el componente',
  '<Portal to="{to}"> leads nowhere: site.yaml names no {key}':
    '<Portal to="{to}"> no lleva a ninguna parte: site.yaml no indica {key}',
  'add {key}: to site.yaml': 'añade {key}: a site.yaml',
  channel: 'canal',
  'department or channel': 'departamento o canal',
  'department or calendar': 'departamento o calendario',
  'channel or kind of channel': 'canal o tipo de canal',
  section: 'sección',
  'add aliases: [{path}] to the page that took its place':
    'añade aliases: [{path}] a la página que la sustituyó',
  'add aliases: [{path}] to the page that took its place, perhaps {near}':
    'añade aliases: [{path}] a la página que la sustituyó, quizá {near}',
  'is {path}, where there is no page any more': 'tiene el valor {path}, donde ya no hay ninguna página',
  'is {name}, of which {department} has several': 'tiene el valor {name}, y {department} tiene varios',
  'names {id} again': 'repite {id}',
  'has neither channels nor self_service, and nobody to go to':
    'no tiene channels ni self_service: el cliente no tiene a quién acudir',
  'add department: and channels:, or self_service:': 'añade department: y channels:, o self_service:',
  'has channels and no department': 'tiene channels y no tiene department',
  'add department: with the one that answers it': 'añade department: con el departamento que lo atiende',
  'leads to {place}, and site.yaml names no {key}': 'lleva a {place}, pero site.yaml no indica {key}',
  'goes round in a circle: {circle}': 'da vueltas en círculo: {circle}',
  'say everything in one of them': 'dilo todo en uno de ellos',
  'is {title}, as in {file} of the same category':
    'tiene el valor {title}, como en {file} de la misma categoría',
  'say in the title what sets this one apart, or make one article of both':
    'di en el título qué distingue a este, o haz de los dos un solo artículo',
  'write the path of a page, like tutorials/e-mail': 'escribe la ruta de una página, como tutorials/e-mail',
  'is {target}, and there is no page {path}': 'tiene el valor {target}, y no existe la página {path}',
  'is {logo}, and there is no such picture in the content folder':
    'tiene el valor {logo}, y esa imagen no está en la carpeta de contenido',
  'put the file there, or remove the key': 'pon ahí el archivo, o quita la clave',
  'incident or maintenance': 'incidencia o mantenimiento',
  incident: 'incidencia',
  'is called {id}, which has a page of its own: /status/{id}/':
    'se llama {id}, nombre que tiene página propia: /status/{id}/',
  'give the file another name': 'da otro nombre al archivo',
  state: 'estado',
  'has passed: the contact in security.txt is no longer valid':
    'ya ha pasado: el contacto de security.txt ya no es válido',
  'write a later date': 'escribe una fecha posterior',
  'is {due}, and has passed': 'tiene el valor {due}, que ya ha pasado',
  'is {checked}, more than a year ago': 'tiene el valor {checked}, hace más de un año',
  'read the page again, mend it, and write the next date':
    'relee la página, corrígela y escribe la próxima fecha',
  'names {id}, whose days are known only until {completeUntil}':
    'indica {id}, cuyos días solo se conocen hasta el {completeUntil}',
  'add its next days, in content/calendars/{id}.yaml or with a newer release, and move complete_until':
    'añade los próximos días, en content/calendars/{id}.yaml o con una versión más nueva, y cambia complete_until',
  'names {id}, whose days after {officialUntil} are expected, but stand in no official list yet':
    'indica {id}, cuyos días después del {officialUntil} son previsibles, pero aún no figuran en ninguna lista oficial',
  'compare them with the list when it is out, in content/calendars/{id}.yaml or with a newer release, and move official_until':
    'compáralos con la lista cuando salga, en content/calendars/{id}.yaml o con una versión más nueva, y cambia official_until',
  'write the next update, or resolve it': 'escribe la próxima actualización, o resuelve la incidencia',
  'promised an update by {nextUpdateBy}, and there is none':
    'prometió una actualización antes de {nextUpdateBy}, y no la hay',
  'say nothing since {lastUpdate}, {hours} hours ago, of an incident that is open':
    'no dicen nada desde {lastUpdate}, hace {hours} horas, y la incidencia sigue abierta',
  'the folder has tutorials and no category.yaml': 'la carpeta tiene tutoriales y no tiene category.yaml',
  'write category.yaml beside them, with title: and summary:':
    'escribe category.yaml junto a ellos, con title: y summary:',
  'is called {slug}, as a further page of its category is: /tutorials/{id}/':
    'se llama {slug}, como una página siguiente de su categoría: /tutorials/{id}/',
  'is {accent}, whose contrast with white is {contrast}: text in it cannot be read':
    'tiene el valor {accent}, cuyo contraste con el blanco es {contrast}: no se lee texto en ese color',
  'the pages show {light} on light ground and {dark} on dark; write a darker colour of yours, 4.5 or more':
    'las páginas muestran {light} sobre fondo claro y {dark} sobre fondo oscuro; escribe un color tuyo más oscuro, de 4.5 o más',
  'no page shows this picture': 'ninguna página muestra esta imagen',
  'remove it, or show it: ![what it shows](./{name})': 'quítala, o muéstrala: ![lo que muestra](./{name})',
  'is after {end}, when {what}': 'es posterior a {end}, cuando {what}',
  'check the times, or write of it in a file of its own':
    'revisa las horas, o escribe sobre ello en otro archivo',
  'is before {above}, the time of the update above it, while the others go from old to new':
    'es anterior a {above}, la hora de la actualización de arriba, mientras que las demás van de la más antigua a la más nueva',
  'is after {above}, the time of the update above it, while the others go from new to old':
    'es posterior a {above}, la hora de la actualización de arriba, mientras que las demás van de la más nueva a la más antigua',
  'check both times; the order in the file does not matter':
    'revisa las dos horas; el orden en el archivo no importa',
  'is the time of another update': 'es la hora de otra actualización',
  'write a time of its own: translations find an update by it':
    'escribe una hora propia: por ella encuentran las traducciones la actualización',
  'write a time after at': 'escribe un momento posterior a at',
  'is not after at': 'no es posterior a at',
  'write the at of an update of the original, or remove it':
    'escribe el at de una actualización del original, o quítalo',
  'the components are {list}': 'los componentes son {list}',
  'is no component of components.yaml': 'no es un componente de components.yaml',
  'write department and channel, like support/phone': 'escribe departamento y canal, como support/phone',
  'is no channel of any department': 'no es un canal de ningún departamento',
  'there is no content folder {contentDir}': 'no existe la carpeta de contenido {contentDir}',
  'create it with a site.yaml in it, or name another with --content':
    'créala con un site.yaml dentro, o indica otra con --content',
  'there is no site.yaml in the content folder': 'no hay site.yaml en la carpeta de contenido',
  'write one with name:, url:, locales: and timezone:': 'escribe uno con name:, url:, locales: y timezone:',
  "{found} is an address at the company's own {domain} that no department has":
    '{found} es una dirección del dominio de la empresa, {domain}, que ningún departamento tiene',
  'correct it, or add it to a department and write <Channel of="…" show="address" />':
    'corrígela, o añádela a un departamento y escribe <Channel of="…" show="address" />',
  '{found} is no number of the data; {id} has {address}':
    '{found} no es un número de los datos; {id} tiene {address}',
  'write <Channel of="{id}" show="address" />, or correct it':
    'escribe <Channel of="{id}" show="address" />, o corrígelo',
  '{found} is typed here, and stands in the data as {id}':
    '{found} está escrito aquí, y ya está en los datos como {id}',
  'leave it out: it changes in the data alone': 'quítalo: solo cambia en los datos',
  'write <Channel of="{id}" show="address" />': 'escribe <Channel of="{id}" show="address" />',
  '{said} is said of {channels}, which in the data {asked}':
    '{said} se dice de {channels}, que según los datos {asked}',
  'write <Channel of="{id}" show="hours" />, or correct one of the two':
    'escribe <Channel of="{id}" show="hours" />, o corrige uno de los dos',
  'never opens': 'no abre nunca',
  'opens {hours}': 'abre {hours}',
  '{found} does not exist: {why}': '{found} no existe: {why}',
  'write {byDate}: {date} is a {weekday}': 'escribe {byDate}: el {date} es {weekday}',
  'there is no month {month}': 'no hay mes {month}',
  'there is no day 0': 'no hay día 0',
  'no year near it is a leap year': 'ningún año cercano es bisiesto',
  '{year} is no leap year': '{year} no es bisiesto',
  '{month} has {days} days': '{month} tiene {days} días',
  '{found} lies outside the notice, which holds from {from} to {until}':
    '{found} queda fuera del aviso, que vale del {from} al {until}',
  'correct it, or from: and until:, now {from} and {until}':
    'corrígelo, o cambia from: y until:, ahora {from} y {until}',
  'write {date}, or correct from: and until:': 'escribe {date}, o corrige from: y until:',
  '{found} contradicts itself: {meant} is a {is}, not a {said}':
    '{found} se contradice: el {meant} es {is}, no {said}',
  'write {byWeekday}, or {byDate}: {date} is a {weekday}':
    'escribe {byWeekday}, o {byDate}: el {date} es {weekday}',
  'write {byDate}: {date} is a {weekday}; or {byWeekday}':
    'escribe {byDate}: el {date} es {weekday}; o {byWeekday}',
  January: 'enero',
  February: 'febrero',
  March: 'marzo',
  April: 'abril',
  May: 'mayo',
  June: 'junio',
  July: 'julio',
  August: 'agosto',
  September: 'septiembre',
  October: 'octubre',
  November: 'noviembre',
  December: 'diciembre',
  Monday: 'lunes',
  Tuesday: 'martes',
  Wednesday: 'miércoles',
  Thursday: 'jueves',
  Friday: 'viernes',
  Saturday: 'sábado',
  Sunday: 'domingo',
  '{day} {month} {year}': '{day} de {month} de {year}',
  'the page does not begin with its front matter':
    'la página no empieza con su cabecera de datos (front matter)',
  'write --- on the first line, title: and summary: below it, and --- after them':
    'escribe --- en la primera línea, debajo title: y summary:, y --- después',
  'the file is no {extension} picture, whatever its name says':
    'el archivo no es una imagen {extension}, diga lo que diga su nombre',
  'save it again as .{extension}': 'guárdalo de nuevo como .{extension}',
  'the files here are {files}.yaml': 'los archivos de aquí son {files}.yaml',
  'did you mean {near}.yaml?': '¿querías decir {near}.yaml?',
  'no file of this name belongs to the content folder':
    'ningún archivo con este nombre va en la carpeta de contenido',
  'write a tutorial in an .mdx file; the one .yaml file here is category.yaml':
    'escribe los tutoriales en archivos .mdx; el único .yaml de aquí es category.yaml',
  'a file of data stands among tutorials': 'hay un archivo de datos entre los tutoriales',
  'move it to the content folder itself: {stem}.yaml':
    'muévelo a la propia carpeta de contenido: {stem}.yaml',
  'write pages in .mdx files; data stand in departments/ and calendars/':
    'escribe las páginas en archivos .mdx; los datos van en departments/ y calendars/',
  'no file of data stands in {folder}/': 'en {folder}/ no van archivos de datos',
  '.{suffix}.mdx names no language of the format': '.{suffix}.mdx no indica un idioma del formato',
  'write .{endings}.mdx, or .mdx alone for the original':
    'escribe .{endings}.mdx, o solo .mdx para el original',
  'move it to one of {folders}/': 'muévelo a una de estas carpetas: {folders}/',
  'no page stands here': 'aquí no van páginas',
  'no page stands in {folder}/': 'en {folder}/ no van páginas',
  'move it to the folder of its category, like tutorials/e-mail/{name}.mdx':
    'muévelo a la carpeta de su categoría, como tutorials/e-mail/{name}.mdx',
  'a tutorial stands in no category': 'hay un tutorial fuera de toda categoría',
  'move it beside the page that shows it': 'muévela junto a la página que la muestra',
  'no picture stands in {folder}/': 'en {folder}/ no van imágenes',
  'the name {name} has other signs than lower-case letters, digits and hyphens':
    'el nombre {name} tiene otros signos que minúsculas, cifras y guiones',
  'rename it': 'cámbiale el nombre',
  'rename it {near}.{extension}': 'cámbiale el nombre a {near}.{extension}',
  'rename it .yaml': 'cambia la extensión a .yaml',
  'write it as .yaml': 'escríbelo en .yaml',
  'rename it .mdx': 'cambia la extensión a .mdx',
  'save it as .png': 'guárdalo como .png',
  'this is a hidden file': 'este es un archivo oculto',
  'remove it from the content folder': 'quítalo de la carpeta de contenido',
  'this is none of the kinds of file that are read: .yaml, .mdx, {kinds}':
    'no es uno de los tipos de archivo que se leen: .yaml, .mdx, {kinds}',
  'the folders are {folders}/, and in tutorials/ one for each category':
    'las carpetas son {folders}/, y en tutorials/ una por categoría',
  'did you mean {near}/?': '¿querías decir {near}/?',
  'this is no folder of the format': 'esta carpeta no forma parte del formato',
  'rename it {near}': 'cámbiale el nombre a {near}',
  'the key {key} has a meaning of its own to programs':
    'la clave {key} tiene un significado propio para los programas',
  'write the data out, under other keys': 'escribe los datos completos, con otras claves',
  '{found} stands alone: without quotes, a text ends at its comma':
    '{found} queda solo: sin comillas, un texto termina en su coma',
  'write [{found}]': 'escribe [{found}]',
  'put quotes round the whole: {text}': 'pon todo entre comillas: {text}',
  'put quotes round the whole text, or remove it': 'pon todo el texto entre comillas, o quítalo',
  '*{source} is read as an alias of YAML': '*{source} se lee como un alias de YAML',
  'put quotes round a text that begins with *, or write the data out':
    'pon entre comillas el texto que empieza por *, o escribe los datos completos',
  '&{anchor} is read as an anchor of YAML': '&{anchor} se lee como un ancla de YAML',
  'put quotes round a text that begins with &, or remove it':
    'pon entre comillas el texto que empieza por &, o quítalo',
  '{tag} is read as a tag of YAML': '{tag} se lee como una etiqueta de YAML',
  'put quotes round a text that begins with !, or remove it':
    'pon entre comillas el texto que empieza por !, o quítalo',
  'a carriage return or NUL character': 'un retorno de carro o carácter NUL',
  'the text holds {name}, which nobody can see': 'el texto contiene {name}, que nadie ve',
  'delete it': 'bórralo',
  'this is in {locale}, in which the site is not published':
    'está en {locale}, idioma en el que no se publica el sitio',
  'remove the file, or add {locale} to locales in site.yaml':
    'quita el archivo, o añade {locale} a locales en site.yaml',
  '{locale} is the default language, in which the original stands':
    '{locale} es el idioma por defecto, el del original',
  'rename it {replace}': 'cámbiale el nombre a {replace}',
  'this is a translation without an original': 'esta es una traducción sin original',
  'write {original} beside it, in the default language, or rename this file':
    'escribe {original} al lado, en el idioma por defecto, o cambia el nombre de este archivo',
  'stands in a translation, which carries text only': 'está en una traducción, que solo lleva textos',
  'remove it: it holds from the original': 'quítalo: vale el del original',
  'this is a picture in another language without an original':
    'esta es una imagen en otro idioma, sin original',
  'put {name} beside it, or rename this file {name}':
    'pon {name} al lado, o cambia el nombre de este archivo a {name}',
  'the file has more than {most} KB': 'el archivo tiene más de {most} KB',
  'split it into several': 'divídelo en varios',
  'the file is not written in UTF-8': 'el archivo no está en UTF-8',
  'save it again with the encoding UTF-8': 'guárdalo de nuevo con la codificación UTF-8',
  '{found} is read as a comment, and so is what follows it':
    '{found} se lee como comentario, y también lo que sigue',
  'put quotes round it: {text}': 'ponlo entre comillas: {text}',
  'this cannot be read as YAML: {message}': 'esto no se puede leer como YAML',
  'put quotes round texts with signs in them, and align keys with spaces':
    'pon entre comillas los textos con signos, y alinea las claves con espacios',
  'a text with a colon stands here without quotes': 'aquí hay un texto con dos puntos y sin comillas',
  'put quotes round the whole text': 'pon todo el texto entre comillas',
  'the key {key} stands twice in one map': 'la clave {key} aparece dos veces en el mismo mapa',
  'remove one of them': 'quita una de ellas',
  'a second document begins here': 'aquí empieza un segundo documento',
  'remove the line ---, and what follows it': 'quita la línea --- y lo que sigue',
  'the line begins with a tab': 'la línea empieza con un tabulador',
  'indent with spaces, two for each level': 'sangra con espacios, dos por nivel',
  'a text cannot begin with {sign} without quotes': 'un texto no puede empezar por {sign} sin comillas',
  'a text cannot begin with * or & without quotes': 'un texto no puede empezar por * ni & sin comillas',
  'a quote is opened and not closed': 'hay comillas abiertas y sin cerrar',
  'close it at the end of the text': 'ciérralas al final del texto',
  'a list or map stands where a key is expected': 'hay una lista o un mapa donde se espera una clave',
  'put quotes round a text with brackets or braces in it':
    'pon entre comillas el texto que lleva corchetes o llaves',
  '{key}: has no space after its colon': '{key}: no tiene espacio después de los dos puntos',
  'write {key}: {text}': 'escribe {key}: {text}',
  'this is neither a file nor a folder': 'esto no es ni un archivo ni una carpeta',
  'this is a symbolic link, and content is never read from elsewhere':
    'este es un enlace simbólico, y el contenido nunca se lee de otro sitio',
  'put the file itself in its place': 'pon el propio archivo en su lugar',
  '{place} {message}': '{place} {message}',
  'the file': 'el archivo',
  'write [text](https://…)': 'escribe [texto](https://…)',
  'write **text**': 'escribe **texto**',
  'begin the line with >': 'empieza la línea con >',
  'end the line with a backslash': 'termina la línea con una barra invertida',
  'put the text in backticks': 'pon el texto entre comillas invertidas',
  'write ~~text~~': 'escribe ~~texto~~',
  'write a heading and the text below it': 'escribe un título y el texto debajo',
  'write *text*': 'escribe *texto*',
  'write <Figure src="./name.png" alt="…" />': 'escribe <Figure src="./nombre.png" alt="…" />',
  'write ## and the heading': 'escribe ## y el título',
  'write ### and the heading': 'escribe ### y el título',
  'write --- on a line of its own': 'escribe --- en una línea aparte',
  'write <Video url="https://…" title="…" />, or a link':
    'escribe <Video url="https://…" title="…" />, o un enlace',
  'write ![what it shows](./name.png)': 'escribe ![lo que muestra](./nombre.png)',
  'write <Key>text</Key>': 'escribe <Key>texto</Key>',
  'begin the line with - or 1.': 'empieza la línea con - o 1.',
  'begin the lines with 1.': 'empieza las líneas con 1.',
  'leave a blank line between paragraphs': 'deja una línea en blanco entre los párrafos',
  'put ``` on the lines before and after': 'pon ``` en las líneas de antes y después',
  'write a table with | between the cells': 'escribe una tabla con | entre las celdas',
  'begin the lines with -': 'empieza las líneas con -',
  'write <Video url="https://…" title="…" />': 'escribe <Video url="https://…" title="…" />',
  'write \\< or put it in backticks': 'escribe \\< o ponlo entre comillas invertidas',
  'an HTML comment': 'un comentario HTML',
  'write {/* the comment */}': 'escribe {/* el comentario */}',
  'write it without them, or as [text](https://…)': 'escríbela sin ellos, o como [texto](https://…)',
  'an address between < and >': 'una dirección entre < y >',
  'a < that begins nothing': 'un < que no abre nada',
  '<{name}> is no component': '<{name}> no es un componente',
  '<{slash}{name}> is an HTML tag': '<{slash}{name}> es una etiqueta HTML',
  'did you mean <{near}>?': '¿querías decir <{near}>?',
  '{name} is {found}': '{name} tiene el valor {found}',
  '{name} holds a character that nobody can see': '{name} contiene un carácter que nadie ve',
  'write it again by hand': 'vuelve a escribirlo a mano',
  'write a number from 0 to 100, 45.5': 'escribe un número de 0 a 100, como 45.5',
  'write a date that exists, 2026-11-21': 'escribe una fecha que exista, como 2026-11-21',
  'write a time with its offset, 2026-11-03T14:05-03:00':
    'escribe el momento con su desfase horario, como 2026-11-03T14:05-03:00',
  'write a text': 'escribe un texto',
  'write the name of a department, support': 'escribe el nombre de un departamento, como support',
  'write department and channel, support/email': 'escribe departamento y canal: support/email',
  'write a department, support, or a calendar, br': 'escribe un departamento, support, o un calendario, br',
  'write a kind, phone, or a channel, support/phone': 'escribe un tipo, phone, o un canal, support/phone',
  'write a key of links in site.yaml, forum': 'escribe una clave de links en site.yaml, como forum',
  "write a heading's anchor, antes-de-escrever": 'escribe el ancla de un título, como antes-de-escribir',
  'has {found} marks where the original has {wanted}':
    'tiene {found} marcas donde el original tiene {wanted}',
  'translate each mark of the original, in its order': 'traduce cada marca del original, en su orden',
  'a translation places its marks where the original does':
    'la traducción pone sus marcas donde las pone el original',
  'write <Mark> without x and y': 'escribe <Mark> sin x ni y',
  '<> is no component': '<> no es un componente',
  '<{name}> holds an expression in braces': '<{name}> contiene una expresión entre llaves',
  'write its attributes as name="value"': 'escribe sus atributos como nombre="valor"',
  '<{name}> has {attribute} twice': '<{name}> tiene {attribute} dos veces',
  '<{name}> has no attribute {attribute}': '<{name}> no tiene el atributo {attribute}',
  '{message} in <{name}>': '{message} en <{name}>',
  '{name} says nothing in <{component} {attribute}="{value}">':
    '{name} no dice nada en <{component} {attribute}="{value}">',
  'remove it, or write {attribute}="{is}"': 'quítalo, o escribe {attribute}="{is}"',
  '<{name}> lacks {attribute}': 'falta {attribute} en <{name}>',
  'write <{name}> without attributes': 'escribe <{name}> sin atributos',
  'it has {names}, each once': 'sus atributos son {names}, cada uno una vez',
  'write it like {tag}': 'escríbelo como {tag}',
  '<{name}> {message}': '<{name}> {message}',
  'stands outside <{within}>': 'está fuera de <{within}>',
  'put it between <{within}> and </{within}>': 'ponlo entre <{within}> y </{within}>',
  'stands in a page of {folder}/': 'está en una página de {folder}/',
  'it can stand in {folder}/ alone': 'solo puede estar en {folder}/',
  'stands in a link': 'está dentro de un enlace',
  'write it outside the link': 'escríbelo fuera del enlace',
  'stands in a heading': 'está en un título',
  'write it in the text below the heading': 'escríbelo en el texto de debajo del título',
  'stands within a line': 'está en medio de una línea',
  'put it on a line of its own, with a blank line before and after':
    'ponlo en una línea aparte, con una línea en blanco antes y otra después',
  '<{name}> holds nothing': '<{name}> está vacío',
  '<{name}> holds something else than it should': '<{name}> contiene otra cosa que la que debería',
  'write <{name} … />, and the text outside it': 'escribe <{name} … />, y el texto fuera',
  'write words between <{name}> and </{name}>': 'escribe palabras entre <{name}> y </{name}>',
  'write its text between <{name}> and </{name}>': 'escribe su texto entre <{name}> y </{name}>',
  'put one list, and nothing else, between <{name}> and </{name}>':
    'pon una lista, y nada más, entre <{name}> y </{name}>',
  'put one numbered list (1. …), and nothing else, between <{name}> and </{name}>':
    'pon una lista numerada (1. …), y nada más, entre <{name}> y </{name}>',
  'put only <{list}> between <{name}> and </{name}>': 'pon solo <{list}> entre <{name}> y </{name}>',
  'a link without words': 'un enlace sin palabras',
  'write [what it leads to](…)': 'escribe [adónde lleva](…)',
  'a link in a link': 'un enlace dentro de otro',
  'keep one of the two': 'quédate con uno de los dos',
  'code or HTML, which content cannot have': 'código o HTML, que el contenido no puede tener',
  'write it in Markdown, or put it in backticks': 'escríbelo en Markdown, o ponlo entre comillas invertidas',
  'component tags': 'etiquetas de componentes',
  comments: 'comentarios',
  'character references (&…;)': 'referencias de caracteres (&…;)',
  'table cells': 'celdas de tabla',
  'characters in one line': 'caracteres en una línea',
  'has {found} {what}; a page holds at most {most}':
    'tiene {found} {what}; una página admite como máximo {most}',
  'split it into several pages': 'divídela en varias páginas',
  'opens more than {most} quotes and lists on one line': 'abre más de {most} citas y listas en una línea',
  'write the text without them': 'escribe el texto sin ellas',
  'the picture lies elsewhere': 'la imagen está en otro sitio',
  'put it beside the page and write ./{file}': 'ponla junto a la página y escribe ./{file}',
  'the picture does not lie beside the page': 'la imagen no está junto a la página',
  'put it there and write ./{file}': 'ponla ahí y escribe ./{file}',
  'no picture is named': 'no se indica ninguna imagen',
  '{file} is no picture that is shown': '{file} no es una imagen que se muestre',
  'save it as .png, .jpg, .webp or .avif': 'guárdala como .png, .jpg, .webp o .avif',
  'the picture is written {name}': 'la imagen está escrita {name}',
  'write ./{name}': 'escribe ./{name}',
  'the picture is called {name}': 'la imagen se llama {name}',
  'rename the file and write ./{file}': 'cambia el nombre del archivo y escribe ./{file}',
  'write ![what it shows](./name.png): it is what people hear who cannot see it':
    'escribe ![lo que muestra](./nombre.png): es lo que oye quien no puede verla',
  'a picture without a description': 'una imagen sin descripción',
  'has more than {most} words, marks and paragraphs apart':
    'tiene más de {most} palabras, marcas y párrafos separados',
  'has more than {most} things (lists, quotes, marks, components) in each other':
    'tiene más de {most} cosas (listas, citas, marcas, componentes) unas dentro de otras',
  'write it with fewer of them in each other': 'escríbelo con menos unas dentro de otras',
  'a link that leads nowhere': 'un enlace que no lleva a ninguna parte',
  'write its address between the brackets': 'escribe su dirección entre los paréntesis',
  '{href} names no protocol': '{href} no indica el protocolo',
  'write https://{address}': 'escribe https://{address}',
  '{href} is not encrypted': '{href} no está cifrado',
  '{href} is more than one plain address': '{href} es más que una simple dirección',
  'write mailto:name@example.com': 'escribe mailto:nombre@example.com',
  '{href} is no telephone number': '{href} no es un número de teléfono',
  'write tel:+551340620000, digits alone': 'escribe tel:+551340620000, solo cifras',
  '{href} is relative': '{href} es relativa',
  'write the path from the root of the site, /tutorials/…/':
    'escribe la ruta desde la raíz del sitio, /tutorials/…/',
  '{scheme}: is no address that a page may link to':
    '{scheme}: no es una dirección que una página pueda enlazar',
  'write https://…, mailto:, tel: or a path of the site':
    'escribe https://…, mailto:, tel: o una ruta del sitio',
  'write https://…': 'escribe https://…',
  '{href} is no https address': '{href} no es una dirección https',
  '{href} carries a name or password': '{href} lleva un nombre o una contraseña',
  'write the address without what stands before @': 'escribe la dirección sin lo que va antes de @',
  '{href} is no address': '{href} no es una dirección',
  '{href} is no path of the site': '{href} no es una ruta del sitio',
  'write it from the root, /tutorials/…/, without // or ..':
    'escríbela desde la raíz, /tutorials/…/, sin // ni ..',
  '{href} holds a character that nobody can see': '{href} contiene un carácter que nadie ve',
  'write the address again by hand': 'vuelve a escribir la dirección a mano',
  'the front matter is TOML (+++)': 'la cabecera de datos está en TOML (+++)',
  'write YAML between two lines of ---': 'escribe YAML entre dos líneas de ---',
  'has {size} KB; a file holds at most 256 KB': 'tiene {size} KB; un archivo puede tener como máximo 256 KB',
  'save the file as UTF-8 without BOM': 'guarda el archivo en UTF-8 sin BOM',
  'holds {name}, which nobody can see': 'contiene {name}, que nadie ve',
  'has more than {most} brackets open in each other':
    'tiene más de {most} paréntesis, corchetes o llaves abiertos unos dentro de otros',
  'close the brackets that are open': 'cierra los que están abiertos',
  'has more than {most} component tags open in each other':
    'tiene más de {most} etiquetas de componentes abiertas unas dentro de otras',
  'close the tags that are open': 'cierra las que están abiertas',
  'NUL character': 'carácter NUL',
  'carriage return without a line feed': 'retorno de carro sin salto de línea',
  'soft hyphen': 'guion opcional',
  'zero-width space': 'espacio de ancho cero',
  'zero-width non-joiner': 'no conector de ancho cero',
  'zero-width joiner': 'conector de ancho cero',
  'left-to-right mark': 'marca de izquierda a derecha',
  'right-to-left mark': 'marca de derecha a izquierda',
  'line separator': 'separador de línea',
  'paragraph separator': 'separador de párrafo',
  'left-to-right override': 'inversión hacia la derecha',
  'right-to-left override': 'inversión hacia la izquierda',
  'word joiner': 'conector de palabras',
  'byte order mark': 'marca de orden de bytes',
  'control character': 'carácter de control',
  'invisible character': 'carácter invisible',
  '{point} ({what})': '{point} ({what})',
  'a heading without words': 'un título sin palabras',
  'write them after the ##': 'escríbelas después de ##',
  'a heading in a list, a quote or a component': 'un título dentro de una lista, una cita o un componente',
  'write it between paragraphs, or write **bold** words':
    'escríbelo entre párrafos, o usa palabras en **negrita**',
  "a heading of level 1, which is the page's title": 'un título de nivel 1, que es el título de la página',
  'a heading of level {level} below one of level {before}':
    'un título de nivel {level} debajo de uno de nivel {before}',
  'the page has no headings': 'la página no tiene títulos',
  'write one of {known}': 'escribe uno de estos: {known}',
  'the page has no section #{anchor}': 'la página no tiene la sección #{anchor}',
  'a brace begins an expression, which content cannot have':
    'una llave abre una expresión, que el contenido no puede tener',
  'write \\{ or put it in backticks': 'escribe \\{ o ponlo entre comillas invertidas',
  'a character reference writes {name}, which nobody can see':
    'una referencia de carácter escribe {name}, que nadie ve',
  'a paragraph that begins with {word} is code, which content cannot have':
    'un párrafo que empieza por {word} es código, que el contenido no puede tener',
  'begin the paragraph with another word, or put {word} in backticks':
    'empieza el párrafo con otra palabra, o pon {word} entre comillas invertidas',
  '<{name}> is opened and never closed': '<{name}> se abre y no se cierra',
  'delete it, or write <{name}> before it': 'bórralo, o escribe <{name}> antes',
  '</{name}> closes nothing that is open here': '</{name}> no cierra nada que esté abierto aquí',
  'write it without a blank line, or as a paragraph by itself':
    'escríbelo sin línea en blanco, o como un párrafo aparte',
  'a comment runs past the end of its paragraph': 'un comentario pasa del final de su párrafo',
  'cannot be read: {message}': 'no se puede leer',
  'write {key}="…", the value as plain text between quotes':
    'escribe {key}="…", el valor como texto simple entre comillas',
  '{key}={…} of <{name}> is an expression': '{key}={…} de <{name}> es una expresión',
  'write {bare}="{value}"': 'escribe {bare}="{value}"',
  'the value of {bare} stands without quotes': 'el valor de {bare} está sin comillas',
  'write it like {example}': 'escríbelo como {example}',
  'the tag of <{name}> cannot be read': 'no se puede leer la etiqueta de <{name}>',
  'write <{name} … />, with a slash at its end': 'escribe <{name} … />, con una barra al final',
  'write </{name}> on a line of its own after what stands in it':
    'escribe </{name}> en una línea aparte después de su contenido',
  'write </{name}> after what stands in it': 'escribe </{name}> después de su contenido',
  'add hours: { mon-fri: "09:00-18:00" }, or hours: unstated':
    'añade hours: { mon-fri: "09:00-18:00" }, o hours: unstated',
  'is of kind other and has no name': 'es de tipo other y no tiene name',
  'add name: Balcão': 'añade name: Mostrador',
  'is {other}, the name of another kind of channel':
    'tiene el valor {other}, el nombre de otro tipo de canal',
  'write another name': 'escribe otro nombre',
  'stands beside channels: a department has either':
    'está junto a channels: un departamento tiene uno u otro',
  'remove works, or channels': 'quita works, o channels',
  'is {text}': 'tiene el valor {text}',
  'write an e-mail address like suporte@example.com':
    'escribe una dirección de correo como soporte@example.com',
  'write the number with its country, like "+55 11 4062-0000"':
    'escribe el número con el prefijo del país, como "+34 910 000 000"',
  'write https://{bare}': 'escribe https://{bare}',
  'write an address like https://example.com/page': 'escribe una dirección como https://example.com/pagina',
  'is {text}, with more than a host and a path': 'tiene el valor {text}, con más que un dominio y una ruta',
  'write it without braces': 'escríbelo sin llaves',
  'holds {found}, which nothing fills in': 'contiene {found}, que nada rellena',
  'write mailto:{text}': 'escribe mailto:{text}',
  'write mailto:security@example.com or an https address':
    'escribe mailto:security@example.com o una dirección https',
  'write six hexadecimal digits between quotes, like "#0b5d6b"':
    'escribe seis cifras hexadecimales entre comillas, como "#0b5d6b"',
  'write a date that exists': 'escribe una fecha que exista',
  'is {text}, a date that does not exist: there are 12 months':
    'tiene el valor {text}, fecha que no existe: los meses son 12',
  'is {text}, a date that does not exist: that month has {days} days':
    'tiene el valor {text}, fecha que no existe: ese mes tiene {days} días',
  'write a date like 2026-11-21 (year-month-day)': 'escribe una fecha como 2026-11-21 (año-mes-día)',
  'write {text} (year-month-day)': 'escribe {text} (año-mes-día)',
  'write two dates at most': 'escribe como máximo dos fechas',
  'write {from}..{until}': 'escribe {from}..{until}',
  'is {text}, which ends before it begins': 'tiene el valor {text}, que termina antes de empezar',
  'is {text}, which does not say of which zone': 'tiene el valor {text}, que no dice de qué zona horaria',
  'write date, T, time and offset, like 2026-11-03T14:05-03:00':
    'escribe fecha, T, hora y desfase horario, como 2026-11-03T14:05+01:00',
  'write {wall} with the offset, like -03:00': 'escribe {wall} con el desfase horario, como +01:00',
  'write minutes, hours or days by the clock, like 90m, 4h or 2d':
    'escribe minutos, horas o días naturales, como 90m, 4h o 2d',
  'write the shorter first: {last}-{first}': 'escribe primero el más corto: {last}-{first}',
  'write {example} (m minutes, h hours, d days of 24 hours, bd business days)':
    'escribe {example} (m minutos, h horas, d días de 24 horas, bd días laborables)',
  'write up to 200 letters, digits and the signs _ . : / @ # + = -':
    'escribe hasta 200 letras, cifras y los signos _ . : / @ # + = -',
  'write lower-case letters and digits': 'escribe minúsculas y cifras',
  'stands twice': 'aparece dos veces',
  'overlaps "{before}"': 'se solapa con "{before}"',
  'write each stretch of time once': 'escribe cada intervalo una sola vez',
  'write mon, tue, wed, thu, fri, sat, sun, a range like mon-fri, a list like "mon,wed", or daily':
    'escribe mon, tue, wed, thu, fri, sat, sun (de lunes a domingo), un intervalo como mon-fri, una lista como "mon,wed", o daily (todos los días)',
  '{near} Or {list}': '{near} O {list}',
  'is no day of the week': 'no es un día de la semana',
  'speaks of {day} again, which {before} already did': 'repite {day}, que ya está en {before}',
  'take {day} out of {before} or of {key}': 'quita {day} de {before} o de {key}',
  'write "{near}" (24-hour clock, two digits)': 'escribe "{near}" (24 horas, dos cifras)',
  'write two different times, or "00:00-24:00" for the whole day':
    'escribe dos horas distintas, o "00:00-24:00" para todo el día',
  '{message}, which ends as it begins': '{message}, que termina cuando empieza',
  'write it like "09:00-18:00" (24-hour clock, two digits)':
    'escríbelo como "09:00-18:00" (24 horas, dos cifras)',
  "is {text}, not a language of the site's": 'tiene el valor {text}, que no es un idioma del sitio',
  'write a code like pt, es, en, fr or pt-BR': 'escribe un código como pt, es, en, fr o pt-BR',
  'is {text}, not the code of a language': 'tiene el valor {text}, que no es el código de un idioma',
  'write a name (lower-case letters, digits and hyphens)': 'escribe un nombre (minúsculas, cifras y guiones)',
  'write {near} (lower-case letters, digits and hyphens)': 'escribe {near} (minúsculas, cifras y guiones)',
  'is {text}, not a path of this site': 'tiene el valor {text}, que no es una ruta de este sitio',
  'write a path that begins with one slash, e.g. /old/page/ (letters without accents, digits, - . _ ~)':
    'escribe una ruta que empiece por una barra, por ejemplo /pagina/antigua/ (letras sin acentos, cifras, - . _ ~)',
  "write the portal's own id, e.g. 3": 'escribe el id del propio portal, por ejemplo 3',
  'stands beside a promised time': 'está junto a un plazo prometido',
  'remove none, or usual, peak and counted': 'quita none, o usual, peak y counted',
  'promises nothing': 'no promete nada',
  'add usual: 5m-4h, or none: with the reason': 'añade usual: 5m-4h, o none: con el motivo',
  "says nothing in {defaultLocale}, the site's default language":
    'no dice nada en {defaultLocale}, el idioma por defecto del sitio',
  'add {defaultLocale}: with the text in that language': 'añade {defaultLocale}: con el texto en ese idioma',
  'is empty': 'está vacío',
  'write a text, or remove the key': 'escribe un texto, o quita la clave',
  'runs over several lines': 'ocupa varias líneas',
  'write it on one line': 'escríbelo en una sola línea',
  'write a zone like America/Sao_Paulo or Europe/Lisbon':
    'escribe una zona como Europe/Madrid o America/Sao_Paulo',
  'is {text}, a time zone that nobody knows': 'tiene el valor {text}, una zona horaria que no existe',
  'add {example}': 'añade {example}',
  'add {key}': 'añade {key}',
  'put it between quotes: "{found}"': 'ponlo entre comillas: "{found}"',
  'is {found}, where a text is expected': 'tiene el valor {found}, donde se espera un texto',
  'write true or false, without quotes': 'escribe true (sí) o false (no), sin comillas',
  'write a whole number, like 5, without quotes': 'escribe un número entero, como 5, sin comillas',
  'is {found}, where a list is expected': 'tiene el valor {found}, donde se espera una lista',
  'write {values}, or leave the key out': 'escribe {values}, u omite la clave',
  'did you mean {near}? It is one of {list}': '¿querías decir {near}? Es uno de estos: {list}',
  'is read as a key and a value, because of its colon':
    'se lee como una clave y un valor, por sus dos puntos',
  'is a list': 'es una lista',
  'is a map of keys': 'es un mapa de claves',
  'is {found}': 'tiene el valor {found}',
  'write one of closed: true, usual: true, usual: week, or open: { email: "09:00-18:00" }':
    'escribe uno de estos: closed: true, usual: true, usual: week, u open: { email: "09:00-18:00" }',
  'does not say what holds': 'no dice qué vale',
  'says more than one thing': 'dice más de una cosa',
  'holds places to fill in, which a portal of kind {kind} does not know':
    'contiene huecos que rellenar, que un portal de tipo {kind} no conoce',
  'write kind: custom, or an address without braces': 'escribe kind: custom, o una dirección sin llaves',
  'write {key}: { url: {url}, label: what the link says }':
    'escribe {key}: { url: {url}, label: lo que dice el enlace }',
  'has no label': 'no tiene label',
  'is {language} again': 'repite {language}',
  'write each language once': 'escribe cada idioma una sola vez',
  'is a list with too little in it': 'es una lista con menos de lo necesario',
  'is {found}, too small': 'tiene el valor {found}, demasiado pequeño',
  'write {example}': 'escribe {example}',
  'remove it; the keys here are {keys}': 'quítala; las claves de aquí son {keys}',
  'is no key that is known here': 'no es una clave conocida aquí',
  'remove it, or add {key} to locales in site.yaml': 'quítalo, o añade {key} a locales en site.yaml',
  'is in {key}, in which the site is not published': 'está en {key}, idioma en el que no se publica el sitio',
  'is no language of the site’s': 'no es un idioma del sitio',
  'says {found}, which is Brazilian Portuguese': 'dice {found}, que es portugués de Brasil',
  'says {found}, which is European Portuguese': 'dice {found}, que es portugués de Portugal',
  'warning: {message}': 'aviso: {message}',
  'The content is sound.': 'El contenido está en orden.',
  '1 error': '1 error',
  '{errors} errors': '{errors} errores',
  '1 warning': '1 aviso',
  '{warnings} warnings': '{warnings} avisos',
  '--since and --published say the same; name one of them':
    '--since y --published dicen lo mismo; escribe solo uno de los dos',
  '--closed, --usual, --open and --day exclude each other; write one of them':
    '--closed, --usual, --open y --day se excluyen entre sí; escribe uno de ellos',
  '--from is missing; write the first date, like --from 2026-12-24':
    'falta --from; escribe la primera fecha, como --from 2026-12-24',
  '"{found}" is one argument too many; put quotes round the title':
    '"{found}" es un argumento de más; pon el título entre comillas',
  '"{found}" is one argument too many; put quotes round the text':
    '"{found}" es un argumento de más; pon el texto entre comillas',
  '"{found}" is one argument too many': '"{found}" es un argumento de más',
  'lower-case letters, digits and hyphens': 'letras minúsculas, cifras y guiones',
  '{name} is "{found}"; write {near}': '{name} es "{found}"; escribe {near}',
  '{name} is "{found}"; write one of {list}': '{name} es "{found}"; escribe uno de estos: {list}',
  '{name} is "{found}"; there are {list}': '{name} es "{found}"; existen: {list}',
  '{name} is missing': 'falta {name}',
  '{name} is missing; write one of {list}': 'falta {name}; escribe uno de estos: {list}',
  none: 'ninguno',
  'the title': 'el título',
  'the name': 'el nombre',
  'the ID': 'el ID',
  'the text': 'el texto',
  'a whole number': 'un número entero',
  'a number like 4321': 'un número como 4321',
  'a path like /help/': 'una ruta como /ayuda/',
  'the address of the site, https://…': 'la dirección del sitio, https://…',
  '--to is missing; name the folder of the releases':
    'falta --to; indica la carpeta de las versiones publicadas',
  '--to is "{found}", a folder that deploy did not make; name another or empty it':
    '--to es "{found}", una carpeta que no creó deploy; indica otra o vacíala',
  '--out is "{out}", a folder that no build made; name another or empty it':
    '--out es "{out}", una carpeta que no creó ningún build; indica otra o vacíala',
  'the source is missing; write its folder or address': 'falta el origen; escribe su carpeta o su dirección',
  '"{folder}" holds no cState site; there is no content/issues in it':
    '"{folder}" no contiene un sitio de cState; no hay content/issues en esa carpeta',
  '"{source}" is neither a folder nor an address': '"{source}" no es ni carpeta ni dirección',
  '"{source}" cannot be read: {message}': 'no se puede leer "{source}": {message}',
  '"{source}" has none of {list}': '"{source}" no tiene ninguno de estos: {list}',
  '"{id}" is an incident; write: npm run incident -- resolve {id} "TEXT"':
    '"{id}" es un incidente; escribe: npm run incident -- resolve {id} "TEXTO"',
  '"{id}" is cancelled already': '"{id}" ya está cancelado',
  'the ID is "{name}", which may mean several; there are {list}':
    'el ID es "{name}", que puede indicar varios; existen: {list}',
  'the ID is "{name}", which is no incident and no maintenance; there are {list}':
    'el ID es "{name}", que no es ni incidente ni mantenimiento; existen: {list}',
  '--status has no place with resolve; write update to set another state':
    '--status no tiene sentido con resolve; usa update para cambiar el estado',
  '--content: no folder "{folder}"': '--content: no existe la carpeta "{folder}"',
  '--locale is "{name}"; the site has {list}': '--locale es "{name}"; el sitio tiene {list}',
  'the document on standard input has "{key}"; its keys are {keys}':
    'el documento de la entrada estándar tiene "{key}"; sus claves son {keys}',
  '"{key}" on standard input is no text': '"{key}" en la entrada estándar no es un texto',
  '"{key}" on standard input is no map of texts': '"{key}" en la entrada estándar no es un mapa de textos',
  'standard input holds no JSON document': 'la entrada estándar no contiene un documento JSON',
  'standard input holds no JSON object': 'la entrada estándar no contiene un objeto JSON',
  '{file} is there already; name another with --slug': '{file} ya existe; indica otro con --slug',
  '--component {id} says no state; write {list}': '--component {id} no dice el estado; escribe {list}',
  '--tz is "{tz}", which is no time zone; write one like Europe/Lisbon':
    '--tz es "{tz}", que no es una zona horaria; escribe una como Europe/Lisbon',
  '{option} is "{text}", which is no time; write one like 2026-11-21T09:00-03:00':
    '{option} es "{text}", que no es una hora; escribe una como 2026-11-21T09:00-03:00',
  '{option} is "{text}", a time without a zone; add its offset ({text}-03:00) or --tz ZONE':
    '{option} es "{text}", una hora sin zona; añade la diferencia ({text}-03:00) o --tz ZONE',
  '{option} is "{text}", which the clocks of {zone} skip; write it with an offset':
    '{option} es "{text}", que los relojes de {zone} saltan; escribe la hora con la diferencia',
  '{option} is "{text}", which comes twice in {zone}; write it with its offset':
    '{option} es "{text}", que ocurre dos veces en {zone}; escribe la hora con la diferencia',
  'nothing was answered': 'no se respondió nada',
  'what? Write one of {list}': '¿qué? Escribe uno de estos: {list}',
  '"{kind}" is none of {list}': '"{kind}" no es ninguno de estos: {list}',
  'See: {command}': 'Consulta: {command}',
  "Unknown option '{found}'": "La opción '{found}' no existe",
  "Unexpected argument '{found}'": "El argumento '{found}' no se esperaba",
  "Option '{found}' wants a value": "La opción '{found}' pide un valor",
  "Option '{found}' does not take an argument": "La opción '{found}' no admite valor",
  'The content has 1 error; see: npm run check': 'El contenido tiene 1 error; consulta: npm run check',
  'The content has {errors} errors; see: npm run check':
    'El contenido tiene {errors} errores; consulta: npm run check',
  'the site has one language, {locale}': 'el sitio tiene un solo idioma, {locale}',
  '{file} is there already': '{file} ya existe',
  'no page is called "{name}"; write its path, like tutorials/e-mail/outlook':
    'ninguna página se llama "{name}"; escribe su ruta, como tutorials/e-mail/outlook',
  '"{name}" could be {list}': '"{name}" puede ser {list}',
  'the original': 'el original',
  '{path} is missing.': 'Falta {path}.',
  '{path} is empty.': '{path} está vacío.',
  '{path} is cut short.': '{path} está incompleto.',
  '{from} links to {address}, which is no address.': '{from} enlaza a {address}, que no es una dirección.',
  '{from} links to {address}, which is not there.': '{from} enlaza a {address}, que no existe.',
  'There is no earlier release to go back to.': 'No hay ninguna versión anterior a la que volver.',
  'Release {id} is damaged: {path}.': 'La versión {id} está dañada: {path}.',
  '{path} is no link that deploy made.': '{path} no es un enlace creado por deploy.',
  'Nothing was published; what was published before is served as it was.':
    'No se ha publicado nada; lo que ya estaba publicado sigue como estaba.',
  'Release {id} is served, as of {at}.': 'La versión {id} está publicada, con fecha {at}.',
  'It is of commit {commit}.': 'Es del commit {commit}.',
  'It takes the place of release {before}.': 'Sustituye a la versión {before}.',
  'Another command is still at work ({file}).': 'Otro comando sigue en marcha ({file}).',
  '{trouble}.': '{trouble}.',
  '{trouble} ({place}).': '{trouble} ({place}).',
  'The disk is full': 'El disco está lleno',
  'The quota of the disk is used up': 'La cuota de disco se ha agotado',
  'A file may not grow as large as it is to be': 'Un archivo superaría el tamaño permitido',
  'The disk can only be read': 'El disco es de solo lectura',
  'This user may not write there': 'Este usuario no puede escribir ahí',
  'This user may not do that': 'Este usuario no puede hacer eso',
  'A file stands where a folder is needed': 'Hay un archivo donde hace falta una carpeta',
  'A folder stands where a file is needed': 'Hay una carpeta donde hace falta un archivo',
  'Too many files are open': 'Hay demasiados archivos abiertos',
  'The disk cannot be read or written': 'No se puede leer ni escribir en el disco',
  'A name is too long for the disk': 'Un nombre es demasiado largo para el disco',
  '{pages} pages, {size} MB, as of {at}, in {out}': '{pages} páginas, {size} MB, con fecha {at}, en {out}',
  'port {port} cannot be used ({code}); name another with --port':
    'no se puede usar el puerto {port} ({code}); indica otro con --port',
  'Ctrl+C stops the server.': 'Ctrl+C detiene el servidor.',
  'there are more problems than the first {count}': 'hay más problemas además de los primeros {count}',
  'mend those, then check again': 'corrige esos y vuelve a comprobar',
  'write its keys, each on a line of its own: {keys}': 'escribe sus claves, cada una en su línea: {keys}',
  'a line that begins with % changes how YAML is read':
    'una línea que empieza por % cambia cómo se lee el YAML',
  'remove the line': 'borra la línea',
};
