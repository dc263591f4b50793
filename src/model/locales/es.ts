import type {Gender, Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const shortMonths = 'en. febr. mzo. abr. my. jun. jul. ag. sept. oct. nov. dic.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${day} de ${month} de ${year}`
const date = dateWriter(months, write)
const listWithY = listWriter('y')

/** `y` becomes `e` before an i sound, also that of Íñigo and Yves (RAE, Ortografía). */
function list(names: readonly string[]): string {
  return /^(?:h?[ií](?![aeo])|y(?![aeiouáéíóú]))/iu.test(names.at(-1) ?? '') ? listWriter('e')(names) : listWithY(names)
}

/** The end of a participle: it agrees with the kind of note that it is said of. */
const end = (gender: Gender): string => (gender === 'feminine' ? 'a' : 'o')

/** Spanish. */
export const es: Locale = {
  lang: 'es',
  name: 'Español',
  numbers: {decimal: ',', group: '\u00A0'},
  feminine: /^\p{L}+(?:(?<!m)a|[cs]ión|dad)(?!\p{L})/iu,
  monthForms:
    'enero ene en.|febrero febr feb|marzo mzo mar|abril abr|mayo may my.|junio jun|julio jul|agosto ago ag.|septiembre setiembre sept set|octubre oct|noviembre nov|diciembre dic',
  annexWords: 'anexo anexos apéndice apéndices',
  yearWords: 'año años ejercicio ejercicios',
  seeWords: 'cf. cfr. v. vid.',
  labels: {
    contents: 'Índice',
    documents: 'Documentos',
    otherLanguages: 'Otros idiomas',
    summary: 'Resumen',
    keyPoints: 'Puntos clave',
    recommendations: 'Recomendaciones',
    recommendation: 'Recomendación',
    notes: 'Notas',
    sources: 'Fuentes',
    history: 'Historial del documento',
    historyVersion: 'Versión',
    historyDate: 'Fecha',
    historyNature: 'Naturaleza',
    historyObject: 'Objeto',
    colophon: 'Colofón',
    table: 'Cuadro',
    continued: 'continuación',
    source: 'Fuente',
    credit: 'Realización',
    chartData: 'Datos del gráfico',
    chartRow: 'Fila',
    information: 'Para información',
    attention: 'Atención',
    specimen: 'Espécimen',
    draft: 'Borrador',
    version: 'Versión',
    priority: 'Prioridad',
    immediately: 'De inmediato',
    footnote: 'Nota',
    backToText: 'Volver al texto',
    backToCitation: 'Volver a la cita',
    skipToContent: 'Ir al texto',
    page: 'Página',
    of: 'de',
    readOnline: 'Leer en línea',
    pdfAttached: 'PDF adjunto',
    accessiblePdf: 'PDF accesible',
    linkTo: 'enlace a',
    transparencyRegister: 'Registro de transparencia de la Unión Europea',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Difusión sin restricciones.',
      full: 'Los destinatarios pueden difundir este documento sin restricciones, respetando los derechos de autor. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Difusión limitada a la comunidad, nunca pública.',
      full: 'Los destinatarios pueden compartir este documento con colegas y socios de su comunidad, pero no por canales públicos. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Difusión limitada a la organización y sus clientes.',
      full: 'Los destinatarios solo pueden compartir este documento dentro de su organización y con los clientes de esta, según la necesidad de conocer. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Difusión limitada a la organización.',
      full: 'Los destinatarios solo pueden compartir este documento dentro de su organización, según la necesidad de conocer. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Solo para los destinatarios designados por su nombre.',
      full: 'Este documento es solo para los destinatarios designados por su nombre, que no pueden compartirlo con nadie. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Baja', moderate: 'Moderada', high: 'Elevada', critical: 'Crítica'},
  likelihood: {
    'almost-no-chance': {word: 'Casi ninguna posibilidad', range: '1–5 %'},
    'very-unlikely': {word: 'Muy improbable', range: '5–20 %'},
    unlikely: {word: 'Improbable', range: '20–45 %'},
    'roughly-even-chance': {word: 'Posibilidades casi iguales', range: '45–55 %'},
    likely: {word: 'Probable', range: '55–80 %'},
    'very-likely': {word: 'Muy probable', range: '80–95 %'},
    'almost-certain': {word: 'Casi seguro', range: '95–99 %'},
  },
  confidence: {low: 'Baja', moderate: 'Moderada', high: 'Elevada'},
  gauges: {
    severity: 'Gravedad',
    likelihood: 'Probabilidad',
    confidence: 'Confianza en la valoración',
    confidenceShort: 'Confianza',
  },
  facts: {zone: 'Zona', threats: 'Amenazas', recipients: 'Destinatarios', dates: 'Fechas'},
  natures: {
    initial: 'Versión inicial',
    update: 'Actualización',
    correction: 'Corrección',
    closure: 'Cierre',
    withdrawal: 'Retirada',
  },
  colophon: {
    cite: 'Cómo citar',
    licence: 'Licencia',
    rights: 'Derechos',
    contact: 'Contacto',
    publisher: 'Editor',
    authenticity: 'Autenticidad',
    seal: 'Huella digital del sello',
    keywords: 'Palabras clave',
    composition: 'Composición',
    firstPublished: 'Primera publicación',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Todos los derechos reservados.`,
    specimen: 'Documento de demostración: los hechos, las cifras, las personas y las referencias son inventados.',
    madeWith: {
      all: 'Página web, PDF y mensaje hechos de un mismo texto, palabra por palabra.',
      unmailed: 'Página web y PDF hechos de un mismo texto, palabra por palabra.',
      unpublished: 'PDF y mensaje hechos de un mismo texto, palabra por palabra.',
    },
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, ({day, month, year}) => `${day} ${month} ${year}`),
    position: (level, of) => `${level} de ${of}`,
    sources: rating => `fuentes ${rating}`,
    list,
    corrected: (day, gender) => `Corregid${end(gender)} el ${date(day)}`,
    updated: (day, gender) => `Actualizad${end(gender)} el ${date(day)}`,
    withdrawn: (day, gender) => `Retirad${end(gender)} el ${date(day)}`,
    closed: (day, gender) => `Cerrad${end(gender)} el ${date(day)}`,
    expired: (day, gender) => `Caducad${end(gender)} el ${date(day)}`,
    expiredText: 'El período de validez de este documento ha terminado: su valoración ya no se actualiza.',
    published: (day, gender) => `Publicad${end(gender)} el ${date(day)}`,
    validUntil: (day, gender) => `; válid${end(gender)} hasta el ${date(day)}`,
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, «${title}», ${type} ${reference}, versión ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Las opiniones expresadas son responsabilidad exclusiva de sus autores.'
        : 'Las opiniones expresadas son responsabilidad exclusiva de quien firma.',
    quote: text => `«${text}»`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `cuadro ${number}`, figure: number => `figura ${number}`},
    heard: {
      recommendation: number => `Recomendación ${number}`,
      priority: number => `prioridad ${number}`,
      addressees: 'dirigida a:',
      deadline: day => `fecha límite: ${day}`,
      immediately: 'de inmediato',
    },
  },
  site: {
    home: 'Inicio',
    publications: 'Publicaciones',
    zones: 'Zonas',
    threats: 'Amenazas',
    types: 'Tipos',
    years: 'Años',
    authors: 'Autores',
    languages: 'Idiomas',
    latest: 'Última publicación',
    readNote: 'Leer la nota',
    search: 'Buscar',
    noResults: 'Ningún resultado.',
    similarWords: 'Con palabras parecidas',
    someWords: 'Con parte de las palabras',
    searchUnavailable: 'La búsqueda no funciona aquí; las listas llevan a todas las publicaciones.',
    notFound: 'Página no encontrada',
    notFoundText: 'Esta dirección no lleva a ninguna publicación. La búsqueda y las listas quizá ayuden.',
    moved: 'Esta página ha cambiado de dirección:',
    breadcrumbs: 'Ruta de navegación',
    navigation: 'Navegación principal',
    menu: 'Menú',
    feed: 'Canal Atom',
    related: 'Sobre el mismo tema',
    past: 'Publicaciones caducadas',
    kilobytes: 'kB',
    pageUnit: 'p.',
    pages: 'Páginas',
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    page: (number, of) => `página ${number} de ${of}`,
    count: countWriter('es', {one: 'publicación', many: 'publicaciones', other: 'publicaciones'}),
  },
  mail: {
    salutation: 'Estimada señora, estimado señor:',
    reason: () => 'Recibe este texto porque su institución figura entre sus destinatarios. Se adjunta el PDF.',
    ownRecommendation: 'Recomendación a su institución',
    ownRecommendations: 'Recomendaciones a su institución',
    otherRecommendation: 'Otra recomendación',
    otherRecommendations: 'Otras recomendaciones',
    unsubscribe: 'Dejar de recibir estas notas',
    why: 'Recibe este mensaje en razón de su cargo. Su dirección procede del directorio público de su institución o nos la facilitó usted.',
    optOut: 'Para dejar de recibir estas notas, o para cualquier pregunta sobre sus datos, responda a este mensaje.',
    handling: [
      'El documento adjunto lleva la marca TLP:RED: es solo para las personas a las que este mensaje se dirige por su nombre.',
      'No lo reenvíe, no lo copie, no lo deje en ningún espacio compartido y no lo cite, ni siquiera en parte.',
      'Ábralo fuera de la vista de terceros. Si lo ha recibido por error, elimínelo y comuníquenoslo en una respuesta, sin el documento.',
    ],
    handlingPreheader: 'Reservado a su destinatario. Instrucciones de manejo.',
  },
}
