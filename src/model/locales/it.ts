import type {Gender, Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
)
const shortMonths = 'gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${day === 1 ? '1º' : day} ${month} ${year}`
const date = dateWriter(months, write)
const list = listWriter('e')

/** “il 18 novembre”, but “l'8” and “l'11”. */
const theDay = (iso: string): string => (/-(?:08|11)$/.test(iso) ? `l'${date(iso)}` : `il ${date(iso)}`)

/** “fino al 31 marzo”, but “fino all'8”. */
const untilDay = (iso: string): string => (/-(?:08|11)$/.test(iso) ? `fino all'${date(iso)}` : `fino al ${date(iso)}`)

/** The end of a participle: it agrees with the kind of note that it is said of. */
const end = (gender: Gender): string => (gender === 'feminine' ? 'a' : 'o')

/** Italian. */
export const it: Locale = {
  lang: 'it',
  name: 'Italiano',
  numbers: {decimal: ',', group: '\u00A0'},
  feminine: /^\p{L}+(?:(?<!m)a|[sz]ione|tà)(?!\p{L})/iu,
  monthForms:
    'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre sett set|ottobre ott|novembre nov|dicembre dic',
  annexWords: 'allegato allegati appendice appendici',
  yearWords: 'anno anni esercizio esercizi',
  seeWords: 'cf. cfr. v. vd.',
  labels: {
    contents: 'Indice',
    documents: 'Documenti',
    otherLanguages: 'Altre lingue',
    summary: 'Sintesi',
    keyPoints: 'Punti chiave',
    recommendations: 'Raccomandazioni',
    recommendation: 'Raccomandazione',
    notes: 'Note',
    sources: 'Fonti',
    history: 'Cronologia del documento',
    historyVersion: 'Versione',
    historyDate: 'Data',
    historyNature: 'Tipo',
    historyObject: 'Oggetto',
    colophon: 'Colophon',
    table: 'Tabella',
    continued: 'segue',
    source: 'Fonte',
    credit: 'Realizzazione',
    chartData: 'Dati del grafico',
    chartRow: 'Riga',
    information: 'Per informazione',
    attention: 'Attenzione',
    specimen: 'Facsimile',
    draft: 'Bozza',
    version: 'Versione',
    priority: 'Priorità',
    immediately: 'Immediatamente',
    footnote: 'Nota',
    backToText: 'Torna al testo',
    backToCitation: 'Torna alla citazione',
    skipToContent: 'Vai al testo',
    page: 'Pagina',
    of: 'di',
    readOnline: 'Leggi online',
    pdfAttached: 'PDF allegato',
    accessiblePdf: 'PDF accessibile',
    linkTo: 'collegamento a',
    transparencyRegister: "Registro per la trasparenza dell'Unione europea",
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Diffusione senza restrizioni.',
      full: "I destinatari possono diffondere questo documento senza restrizioni, nel rispetto del diritto d'autore. TLP 2.0 (FIRST).",
    },
    'TLP:GREEN': {
      short: 'Diffusione limitata alla comunità, mai pubblica.',
      full: 'I destinatari possono condividere questo documento con colleghi e partner della loro comunità, ma non attraverso canali pubblici. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: "Diffusione limitata all'organizzazione e ai suoi clienti.",
      full: "I destinatari possono condividere questo documento solo all'interno della loro organizzazione e con i suoi clienti, in base alla necessità di conoscere. TLP 2.0 (FIRST).",
    },
    'TLP:AMBER+STRICT': {
      short: "Diffusione limitata all'organizzazione.",
      full: "I destinatari possono condividere questo documento solo all'interno della loro organizzazione, in base alla necessità di conoscere. TLP 2.0 (FIRST).",
    },
    'TLP:RED': {
      short: 'Riservato ai destinatari indicati per nome.',
      full: 'Questo documento è riservato ai destinatari indicati per nome, che non possono condividerlo con nessuno. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Bassa', moderate: 'Moderata', high: 'Elevata', critical: 'Critica'},
  likelihood: {
    'almost-no-chance': {word: 'Quasi nessuna possibilità', range: '1–5 %'},
    'very-unlikely': {word: 'Molto improbabile', range: '5–20 %'},
    unlikely: {word: 'Improbabile', range: '20–45 %'},
    'roughly-even-chance': {word: 'Possibilità pressoché pari', range: '45–55 %'},
    likely: {word: 'Probabile', range: '55–80 %'},
    'very-likely': {word: 'Molto probabile', range: '80–95 %'},
    'almost-certain': {word: 'Quasi certo', range: '95–99 %'},
  },
  confidence: {low: 'Bassa', moderate: 'Moderata', high: 'Elevata'},
  gauges: {
    severity: 'Gravità',
    likelihood: 'Probabilità',
    confidence: 'Fiducia nella valutazione',
    confidenceShort: 'Fiducia',
  },
  facts: {zone: 'Area', threats: 'Minacce', recipients: 'Destinatari', dates: 'Date'},
  natures: {
    initial: 'Versione iniziale',
    update: 'Aggiornamento',
    correction: 'Correzione',
    closure: 'Chiusura',
    withdrawal: 'Ritiro',
  },
  colophon: {
    cite: 'Come citare',
    licence: 'Licenza',
    rights: 'Diritti',
    contact: 'Contatto',
    publisher: 'Editore',
    authenticity: 'Autenticità',
    seal: 'Impronta del sigillo',
    keywords: 'Parole chiave',
    composition: 'Composizione',
    firstPublished: 'Prima pubblicazione',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Tutti i diritti riservati.`,
    specimen: 'Documento dimostrativo: fatti, cifre, persone e riferimenti sono inventati.',
    madeWith: {
      all: 'Pagina web, PDF e messaggio tratti da un solo testo, parola per parola.',
      unmailed: 'Pagina web e PDF tratti da un solo testo, parola per parola.',
      unpublished: 'PDF e messaggio tratti da un solo testo, parola per parola.',
    },
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, write),
    position: (level, of) => `${level} su ${of}`,
    sources: rating => `fonti ${rating}`,
    list,
    corrected: (day, gender) => `Corrett${end(gender)} ${theDay(day)}`,
    updated: (day, gender) => `Aggiornat${end(gender)} ${theDay(day)}`,
    withdrawn: (day, gender) => `Ritirat${end(gender)} ${theDay(day)}`,
    closed: (day, gender) => `Chius${end(gender)} ${theDay(day)}`,
    expired: (day, gender) => `Scadut${end(gender)} ${theDay(day)}`,
    expiredText: 'Il periodo di validità di questo documento è terminato: la sua valutazione non è più aggiornata.',
    published: (day, gender) => `Pubblicat${end(gender)} ${theDay(day)}`,
    validUntil: (day, gender) => `; valid${end(gender)} ${untilDay(day)}`,
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, «${title}», ${type} ${reference}, versione ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Le opinioni espresse impegnano soltanto gli autori.'
        : 'Le opinioni espresse impegnano soltanto chi firma.',
    quote: text => `«${text}»`,
    mention: {table: number => `tabella ${number}`, figure: number => `figura ${number}`},
    heard: {
      recommendation: number => `Raccomandazione ${number}`,
      priority: number => `priorità ${number}`,
      addressees: 'rivolta a:',
      deadline: day => `scadenza: ${day}`,
      immediately: 'immediatamente',
    },
  },
  site: {
    home: 'Inizio',
    publications: 'Pubblicazioni',
    zones: 'Aree',
    threats: 'Minacce',
    types: 'Generi',
    years: 'Anni',
    authors: 'Autori',
    languages: 'Lingue',
    latest: 'Ultima pubblicazione',
    readNote: 'Leggi la nota',
    search: 'Cerca',
    noResults: 'Nessun risultato.',
    similarWords: 'Con parole simili',
    someWords: 'Con una parte delle parole',
    searchUnavailable: 'La ricerca non funziona qui; gli elenchi portano a tutte le pubblicazioni.',
    notFound: 'Pagina non trovata',
    notFoundText: 'Questo indirizzo non porta a nessuna pubblicazione. La ricerca e gli elenchi possono aiutare.',
    moved: 'Questa pagina ha cambiato indirizzo:',
    breadcrumbs: 'Percorso di navigazione',
    navigation: 'Navigazione principale',
    menu: 'Menu',
    feed: 'Feed Atom',
    related: 'Sullo stesso tema',
    past: 'Pubblicazioni scadute',
    kilobytes: 'kB',
    pageUnit: 'p.',
    pages: 'Pagine',
    previousPage: 'Pagina precedente',
    nextPage: 'Pagina successiva',
    page: (number, of) => `pagina ${number} di ${of}`,
    count: countWriter('it', {one: 'pubblicazione', many: 'pubblicazioni', other: 'pubblicazioni'}),
  },
  mail: {
    salutation: 'Gentile Signora, egregio Signore,',
    reason: () => 'Riceve questo testo perché la Sua istituzione è tra i destinatari. Il PDF è allegato.',
    ownRecommendation: 'Raccomandazione alla Sua istituzione',
    ownRecommendations: 'Raccomandazioni alla Sua istituzione',
    otherRecommendation: 'Altra raccomandazione',
    otherRecommendations: 'Altre raccomandazioni',
    unsubscribe: 'Non ricevere più queste note',
    why: "Riceve questo messaggio in ragione delle Sue funzioni. Il Suo indirizzo proviene dall'elenco pubblico della Sua istituzione o ci è stato fornito da Lei.",
    optOut: 'Per non ricevere più queste note, o per domande sui Suoi dati, risponda a questo messaggio.',
    handling: [
      'Il documento allegato reca la marcatura TLP:RED: è riservato alle persone a cui questo messaggio è indirizzato nominativamente.',
      'Non lo inoltri, non lo copi, non lo depositi in spazi condivisi e non lo citi, neppure in parte.',
      'Lo apra lontano dagli sguardi altrui. Se lo ha ricevuto per errore, lo elimini e ce lo segnali in risposta, senza il documento.',
    ],
    handlingPreheader: 'Riservato al destinatario. Istruzioni per il trattamento.',
  },
}
