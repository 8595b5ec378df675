import type { Locale } from '../model/types.ts';

/** What the commands that write content say to the person at the terminal, and the words that they write for him. */
export interface EditorTexts {
  /** Written into a file where nothing else was said. */
  readonly written: {
    readonly lookingIntoIt: string;
    readonly firstStep: string;
  };
  readonly ask: {
    readonly title: string;
    readonly name: string;
    readonly summary: string;
    readonly impact: string;
    readonly category: string;
    readonly body: string;
    readonly from: string;
    readonly until: string;
    readonly incident: string;
    /** The page that is translated, and into what. */
    readonly original: string;
    readonly language: string;
    readonly update: string;
    /** Follows a question that has no empty answer. */
    readonly again: string;
  };
  readonly wrote: string;
  readonly updated: string;
  /** The same key a second time. */
  readonly knownKey: string;
  readonly committed: string;
  readonly notCommitted: string;
  readonly notWritten: string;
  /** Errors elsewhere keep the site from being published. */
  readonly unsound: string;
  readonly isDraft: string;
  readonly toTranslate: string;
  readonly standsAt: string;
  readonly nextUpdate: string;
  readonly toResolve: string;
  readonly noneOpen: string;
  readonly began: string;
  readonly last: string;
  readonly promised: string;
  readonly overdue: string;
  readonly imported: string;
  readonly leftAlone: string;
  readonly notCarried: string;
  /** On the pages of the development server. */
  readonly dev: {
    readonly title: string;
    readonly errors: string;
    readonly warnings: string;
    readonly mend: string;
  };
}

const ptBR: EditorTexts = {
  written: {
    lookingIntoIt: 'Estamos verificando.',
    firstStep: 'Escreva aqui o primeiro passo.',
  },
  ask: {
    title: 'Título, em uma linha: ',
    name: 'Nome do departamento: ',
    summary: 'Resumo, em uma ou duas frases: ',
    impact: 'Impacto ({choices}): ',
    category: 'Categoria ({choices}): ',
    body: 'Texto: ',
    from: 'Começa em (como 2026-12-06T02:00): ',
    until: 'Termina em (como 2026-12-06T05:00, ou 3h): ',
    incident: 'Qual ocorrência? ({choices}): ',
    original: 'Qual página? (como tutorials/e-mail/outlook): ',
    language: 'Idioma ({choices}): ',
    update: 'O que dizer aos clientes? ',
    again: 'É preciso responder.',
  },
  wrote: 'Arquivo criado: {file}',
  updated: 'Arquivo atualizado: {file}',
  knownKey: 'A chave {key} já está em {file}; nada foi mudado.',
  committed: 'Commit {hash}: {subject}',
  notCommitted: 'O arquivo foi gravado, mas o Git não fez o commit: {reason}',
  notWritten: 'Nada foi gravado.',
  unsound:
    'Atenção: há erros em outros arquivos e nada será publicado até que sejam corrigidos (npm run check).',
  isDraft: 'É um rascunho (draft: true): escreva o texto e apague essa linha para publicar.',
  toTranslate: 'Os textos são os do original: traduza-os no arquivo e rode npm run check.',
  standsAt: 'Depois de publicado: {url}',
  nextUpdate: 'Próxima atualização: npm run incident -- update {id} "…"',
  toResolve: 'Quando passar: npm run incident -- resolve {id} "…"',
  noneOpen: 'Nada em aberto.',
  began: 'desde {at}',
  last: 'última atualização {at}',
  promised: 'próxima até {at}',
  overdue: 'atrasada',
  imported: 'Importado: ocorrências {incidents}, manutenções {maintenance}, componentes {components}.',
  leftAlone: 'Já existiam e ficaram como estavam:',
  notCarried: 'O que não pôde ser trazido:',
  dev: {
    title: 'O conteúdo tem erros',
    errors: 'Erros no conteúdo: {count}. Até que sejam corrigidos, o site fica como estava.',
    warnings: 'Avisos: {count}',
    mend: 'Corrija o arquivo e recarregue a página.',
  },
};

const ptPT: EditorTexts = {
  written: {
    lookingIntoIt: 'Estamos a verificar.',
    firstStep: 'Escreva aqui o primeiro passo.',
  },
  ask: {
    title: 'Título, numa linha: ',
    name: 'Nome do departamento: ',
    summary: 'Resumo, numa ou duas frases: ',
    impact: 'Impacto ({choices}): ',
    category: 'Categoria ({choices}): ',
    body: 'Texto: ',
    from: 'Início (como 2026-12-06T02:00): ',
    until: 'Fim (como 2026-12-06T05:00, ou 3h): ',
    incident: 'Que incidente? ({choices}): ',
    original: 'Que página? (como tutorials/e-mail/outlook): ',
    language: 'Idioma ({choices}): ',
    update: 'O que quer dizer aos clientes? ',
    again: 'É necessário responder.',
  },
  wrote: 'Ficheiro criado: {file}',
  updated: 'Ficheiro atualizado: {file}',
  knownKey: 'A chave {key} já consta de {file}; nada foi alterado.',
  committed: 'Commit {hash}: {subject}',
  notCommitted: 'O ficheiro foi gravado, mas o Git não fez o commit: {reason}',
  notWritten: 'Nada foi gravado.',
  unsound: 'Atenção: há erros noutros ficheiros e nada será publicado até serem corrigidos (npm run check).',
  isDraft: 'É um rascunho (draft: true): escreva o texto e apague essa linha para o publicar.',
  toTranslate: 'Os textos são os do original: traduza-os no ficheiro e execute npm run check.',
  standsAt: 'Depois de publicado: {url}',
  nextUpdate: 'Atualização seguinte: npm run incident -- update {id} "…"',
  toResolve: 'Quando estiver resolvido: npm run incident -- resolve {id} "…"',
  noneOpen: 'Nada em curso.',
  began: 'desde {at}',
  last: 'última atualização {at}',
  promised: 'a próxima até {at}',
  overdue: 'em atraso',
  imported: 'Importado: incidentes {incidents}, manutenções {maintenance}, componentes {components}.',
  leftAlone: 'Já existiam e ficaram como estavam:',
  notCarried: 'O que não foi possível trazer:',
  dev: {
    title: 'O conteúdo tem erros',
    errors: 'Erros no conteúdo: {count}. Até serem corrigidos, o site fica como estava.',
    warnings: 'Avisos: {count}',
    mend: 'Corrija o ficheiro e recarregue a página.',
  },
};

const es: EditorTexts = {
  written: {
    lookingIntoIt: 'Lo estamos comprobando.',
    firstStep: 'Escribe aquí el primer paso.',
  },
  ask: {
    title: 'Título, en una línea: ',
    name: 'Nombre del departamento: ',
    summary: 'Resumen, en una o dos frases: ',
    impact: 'Impacto ({choices}): ',
    category: 'Categoría ({choices}): ',
    body: 'Texto: ',
    from: 'Empieza (como 2026-12-06T02:00): ',
    until: 'Termina (como 2026-12-06T05:00, o 3h): ',
    incident: '¿Qué incidencia? ({choices}): ',
    original: '¿Qué página? (como tutorials/e-mail/outlook): ',
    language: 'Idioma ({choices}): ',
    update: '¿Qué decimos a los clientes? ',
    again: 'Hace falta una respuesta.',
  },
  wrote: 'Archivo creado: {file}',
  updated: 'Archivo actualizado: {file}',
  knownKey: 'La clave {key} ya está en {file}; no se ha cambiado nada.',
  committed: 'Commit {hash}: {subject}',
  notCommitted: 'El archivo está guardado, pero Git no ha hecho el commit: {reason}',
  notWritten: 'No se ha guardado nada.',
  unsound:
    'Atención: hay errores en otros archivos y no se publicará nada hasta corregirlos (npm run check).',
  isDraft: 'Es un borrador (draft: true): escribe el texto y borra esa línea para publicarlo.',
  toTranslate: 'Los textos son los del original: tradúcelos en el archivo y ejecuta npm run check.',
  standsAt: 'Cuando se publique: {url}',
  nextUpdate: 'Siguiente actualización: npm run incident -- update {id} "…"',
  toResolve: 'Cuando se resuelva: npm run incident -- resolve {id} "…"',
  noneOpen: 'No hay nada abierto.',
  began: 'desde {at}',
  last: 'última actualización {at}',
  promised: 'la próxima antes de {at}',
  overdue: 'con retraso',
  imported: 'Importado: incidencias {incidents}, mantenimientos {maintenance}, componentes {components}.',
  leftAlone: 'Ya existían y se han dejado como estaban:',
  notCarried: 'Lo que no se ha podido traer:',
  dev: {
    title: 'El contenido tiene errores',
    errors: 'Errores en el contenido: {count}. Hasta que se corrijan, el sitio queda como estaba.',
    warnings: 'Avisos: {count}',
    mend: 'Corrige el archivo y recarga la página.',
  },
};

const en: EditorTexts = {
  written: {
    lookingIntoIt: 'We are looking into it.',
    firstStep: 'Write the first step here.',
  },
  ask: {
    title: 'Title, on one line: ',
    name: 'Name of the department: ',
    summary: 'Summary, in a sentence or two: ',
    impact: 'Impact ({choices}): ',
    category: 'Category ({choices}): ',
    body: 'Text: ',
    from: 'Begins (like 2026-12-06T02:00): ',
    until: 'Ends (like 2026-12-06T05:00, or 3h): ',
    incident: 'Which incident? ({choices}): ',
    original: 'Which page? (like tutorials/e-mail/outlook): ',
    language: 'Language ({choices}): ',
    update: 'What do we tell customers? ',
    again: 'An answer is needed.',
  },
  wrote: 'File written: {file}',
  updated: 'File updated: {file}',
  knownKey: 'The key {key} is in {file} already; nothing was changed.',
  committed: 'Commit {hash}: {subject}',
  notCommitted: 'The file is written, but Git did not commit it: {reason}',
  notWritten: 'Nothing was written.',
  unsound: 'Note: other files have errors, and nothing is published until they are mended (npm run check).',
  isDraft: 'It is a draft (draft: true): write the text and delete that line to publish it.',
  toTranslate: "The texts are the original's: translate them in the file, then run npm run check.",
  standsAt: 'Once published: {url}',
  nextUpdate: 'Next update: npm run incident -- update {id} "…"',
  toResolve: 'When it is over: npm run incident -- resolve {id} "…"',
  noneOpen: 'Nothing is open.',
  began: 'since {at}',
  last: 'last update {at}',
  promised: 'next by {at}',
  overdue: 'overdue',
  imported: 'Imported: incidents {incidents}, maintenance {maintenance}, components {components}.',
  leftAlone: 'There already, and left as they were:',
  notCarried: 'What could not be carried over:',
  dev: {
    title: 'The content has errors',
    errors: 'Errors in the content: {count}. Until they are mended, the site stays as it was.',
    warnings: 'Warnings: {count}',
    mend: 'Mend the file and load the page again.',
  },
};

const all: Readonly<Record<Locale, EditorTexts>> = { 'pt-BR': ptBR, 'pt-PT': ptPT, es, en };

/** The texts of the commands that write content in a language. */
export function editorTextsOf(locale: Locale): EditorTexts {
  return all[locale];
}
