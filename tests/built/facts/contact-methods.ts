import type { Fact } from './fact.ts';

const policy = '/policies/contact-methods/';
const phone = '+34 902 000 000';
const ignored = 'No se atiende ninguna consulta que no llegue por el método que le corresponde.';

/** What a customer of `tests/sites/contact-methods` looks for. */
export const facts: readonly Fact[] = [
  {
    fact: 'before buying one may phone',
    page: '/contact/pre-sales/',
    contains: [phone, 'Atención al Cliente y Comercial'],
  },
  {
    fact: 'a question about an invoice is not for the phone',
    page: '/contact/invoice-or-contract/',
    selector: 'main',
    contains: ['Consulta sobre mi factura o mi contrato'],
    lacks: [phone],
  },
  {
    fact: 'a change of plan is not for the phone',
    page: '/contact/change-service/',
    selector: 'main',
    contains: ['Modificar mi servicio'],
    lacks: [phone],
  },
  {
    fact: 'what comes by another way is ignored',
    page: '/contact/invoice-or-contract/',
    contains: [ignored],
  },
  {
    fact: 'cancelling has a path of its own in the client area',
    page: '/contact/cancel-service/',
    contains: ['Mis Servicios > Ver detalles > Solicitar Cancelación'],
  },
  {
    fact: 'cancelling needs no staff',
    page: '/contact/cancel-service/',
    selector: 'main',
    contains: ['sin hablar con nuestro personal'],
    lacks: [phone],
  },
  {
    fact: 'a technical question is better asked by ticket',
    page: '/contact/technical-question/',
    contains: ['le atiende siempre personal más cualificado'],
  },
  {
    fact: 'on chat a salesperson may answer',
    page: '/contact/technical-question/',
    contains: ['Puede contestarle un comercial'],
  },
  {
    fact: 'a technical question is not for the phone',
    page: '/contact/technical-question/',
    selector: 'main',
    lacks: [phone],
  },
  {
    fact: 'a serious incident goes by ticket to incidents alone',
    page: '/contact/high-priority-incident/',
    selector: 'main',
    contains: ['Incidencias', 'solo recibe tickets'],
    lacks: [phone],
  },
  {
    fact: 'outside business hours nobody watches the other ways',
    page: '/contact/high-priority-incident/',
    contains: ['Fuera del horario comercial nadie supervisa'],
  },
  {
    fact: 'customer service is there from 10 to 20, on Saturdays to 14',
    page: '/hours/customer-service/',
    contains: ['10:00', '20:00', '14:00'],
  },
  {
    fact: 'incidents keep no business hours',
    page: '/hours/incidents/',
    selector: 'main',
    contains: ['Incidencias'],
    lacks: ['10:00', '20:00'],
  },
  {
    fact: 'the matrix names every need',
    page: policy,
    selector: 'main table',
    contains: [
      'Información sobre servicios, características y precios',
      'Consulta sobre mi factura o mi contrato',
      'Modificar mi servicio',
      'Duda, intervención o incidencia técnica en un servicio activo',
      'Incidencia grave: caída, bloqueo de acceso o prioridad alta',
    ],
  },
  {
    fact: 'sections are numbered from 3',
    page: policy,
    selector: 'main h2',
    contains: ['3', 'Métodos de contacto'],
  },
  {
    fact: 'the summary is section 3.1',
    page: policy,
    selector: 'main h3',
    contains: ['3.1', 'Resumen por departamento y horario'],
  },
  {
    fact: 'on chat the customer proves that the service is his',
    page: policy,
    contains: ['sus credenciales de acceso', 'comprobamos que el servicio es suyo'],
  },
  {
    fact: 'the summary shows hours and needs from the same data',
    page: policy,
    contains: [phone, '10:00', '20:00', '14:00', 'Atención al Cliente y Comercial', 'Incidencias'],
  },
];
