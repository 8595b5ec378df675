import type { Locale } from '../model/types.ts';

/** The texts that only feeds, calendars and plain-text notices say. */
export interface FeedTexts {
  /** Stands where a page would show an e-mail address. */
  readonly contactPage: string;
  readonly statusFeed: { readonly title: string; readonly description: string };
  readonly componentFeed: { readonly title: string; readonly description: string };
  readonly noticesFeed: { readonly title: string; readonly description: string };
  readonly tutorialsFeed: { readonly title: string; readonly description: string };
  readonly hoursCalendar: string;
  readonly noticesCalendar: string;
  readonly maintenanceCalendar: string;
  /** A channel in a department: the title of an event of opening hours. */
  readonly staffed: string;
  readonly specialHours: string;
  /** The text of a maintenance's step of which nobody wrote one. */
  readonly maintenance: {
    readonly scheduled: string;
    /** The same where it begins and ends on one date. */
    readonly scheduledWithin: string;
    readonly in_progress: string;
    readonly verifying: string;
    readonly completed: string;
    readonly cancelled: string;
  };
  readonly withdrawn: string;
  readonly seeHours: string;
  readonly seeContact: string;
  readonly moreAt: string;
  /** A list's last two members. */
  readonly and: string;
}

const ptBR: FeedTexts = {
  contactPage: 'página de contato',
  statusFeed: {
    title: '{name}: status dos serviços',
    description: 'Ocorrências e manutenções da {name}, uma entrada por atualização.',
  },
  componentFeed: {
    title: '{name}: {component}',
    description: '{component}: ocorrências e manutenções, uma entrada por atualização.',
  },
  noticesFeed: {
    title: '{name}: avisos',
    description: 'Horários especiais, feriados e mudanças no atendimento da {name}.',
  },
  tutorialsFeed: {
    title: '{name}: tutoriais',
    description: 'Tutoriais da {name}, começando pelos verificados mais recentemente.',
  },
  hoursCalendar: '{name}, {department}: horários',
  noticesCalendar: '{name}: avisos',
  maintenanceCalendar: '{name}: manutenções',
  staffed: '{department}: {channel}',
  specialHours: 'Horário especial: {reason}',
  maintenance: {
    scheduled: 'Manutenção programada, de {from} a {until}.',
    scheduledWithin: 'Manutenção programada para {from} às {until}.',
    in_progress: 'A manutenção começou.',
    verifying: 'O trabalho terminou e estamos verificando o resultado.',
    completed: 'A manutenção foi concluída.',
    cancelled: 'A manutenção foi cancelada.',
  },
  withdrawn: 'Retirado: {title}',
  seeHours: '{department}: veja os horários',
  seeContact: 'Veja como falar com a gente',
  moreAt: 'Mais em {url}',
  and: '{first} e {last}',
};

const ptPT: FeedTexts = {
  contactPage: 'página de contactos',
  statusFeed: {
    title: '{name}: estado dos serviços',
    description: 'Incidentes e manutenções da {name}, uma entrada por atualização.',
  },
  componentFeed: {
    title: '{name}: {component}',
    description: '{component}: incidentes e manutenções, uma entrada por atualização.',
  },
  noticesFeed: {
    title: '{name}: avisos',
    description: 'Horários especiais, feriados e alterações no atendimento da {name}.',
  },
  tutorialsFeed: {
    title: '{name}: tutoriais',
    description: 'Tutoriais da {name}, começando pelos verificados há menos tempo.',
  },
  hoursCalendar: '{name}, {department}: horário',
  noticesCalendar: '{name}: avisos',
  maintenanceCalendar: '{name}: manutenções',
  staffed: '{department}: {channel}',
  specialHours: 'Horário especial: {reason}',
  maintenance: {
    scheduled: 'Manutenção agendada, de {from} a {until}.',
    scheduledWithin: 'Manutenção agendada para {from} às {until}.',
    in_progress: 'A manutenção começou.',
    verifying: 'O trabalho terminou e estamos a verificar o resultado.',
    completed: 'A manutenção foi concluída.',
    cancelled: 'A manutenção foi cancelada.',
  },
  withdrawn: 'Retirado: {title}',
  seeHours: '{department}: veja o horário',
  seeContact: 'Veja como nos contactar',
  moreAt: 'Mais em {url}',
  and: '{first} e {last}',
};

const es: FeedTexts = {
  contactPage: 'página de contacto',
  statusFeed: {
    title: '{name}: estado de los servicios',
    description: 'Incidencias y mantenimientos de {name}, una entrada por actualización.',
  },
  componentFeed: {
    title: '{name}: {component}',
    description: 'Incidencias y mantenimientos que afectan a {component}, una entrada por actualización.',
  },
  noticesFeed: {
    title: '{name}: avisos',
    description: 'Horarios especiales, festivos y cambios en la atención de {name}.',
  },
  tutorialsFeed: {
    title: '{name}: tutoriales',
    description: 'Tutoriales de {name}, empezando por los revisados más recientemente.',
  },
  hoursCalendar: '{name}: horario de {department}',
  noticesCalendar: '{name}: avisos',
  maintenanceCalendar: '{name}: mantenimientos',
  staffed: '{department}: {channel}',
  specialHours: 'Horario especial: {reason}',
  maintenance: {
    scheduled: 'Mantenimiento programado del {from} al {until}.',
    scheduledWithin: 'Mantenimiento programado para el {from} a {until}.',
    in_progress: 'El mantenimiento ha empezado.',
    verifying: 'El trabajo ha terminado y estamos comprobando el resultado.',
    completed: 'El mantenimiento ha terminado.',
    cancelled: 'El mantenimiento se ha cancelado.',
  },
  withdrawn: 'Retirado: {title}',
  seeHours: 'Ver el horario de {department}',
  seeContact: 'Ver cómo contactar con nosotros',
  moreAt: 'Más en {url}',
  and: '{first} y {last}',
};

const en: FeedTexts = {
  contactPage: 'contact page',
  statusFeed: {
    title: '{name}: service status',
    description: 'Incidents and maintenance at {name}, one entry for each update.',
  },
  componentFeed: {
    title: '{name}: {component}',
    description: 'Incidents and maintenance that affect {component}, one entry for each update.',
  },
  noticesFeed: {
    title: '{name}: notices',
    description: 'Special hours, public holidays and changes to how {name} can be reached.',
  },
  tutorialsFeed: {
    title: '{name}: tutorials',
    description: 'Tutorials from {name}, the most recently checked first.',
  },
  hoursCalendar: '{name}: {department} hours',
  noticesCalendar: '{name}: notices',
  maintenanceCalendar: '{name}: maintenance',
  staffed: '{department}: {channel}',
  specialHours: 'Special hours: {reason}',
  maintenance: {
    scheduled: 'Maintenance is scheduled from {from} to {until}.',
    scheduledWithin: 'Maintenance is scheduled for {from} to {until}.',
    in_progress: 'The maintenance has started.',
    verifying: 'The work is done and we are checking the result.',
    completed: 'The maintenance is complete.',
    cancelled: 'The maintenance has been cancelled.',
  },
  withdrawn: 'Withdrawn: {title}',
  seeHours: 'See the hours of {department}',
  seeContact: 'See how to contact us',
  moreAt: 'More at {url}',
  and: '{first} and {last}',
};

const all: Readonly<Record<Locale, FeedTexts>> = { 'pt-BR': ptBR, 'pt-PT': ptPT, es, en };

/** The texts of feeds in a language. */
export function feedTextsOf(locale: Locale): FeedTexts {
  return all[locale];
}
