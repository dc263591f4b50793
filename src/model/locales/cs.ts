import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('cs')
const list = cldrList('cs')

/** Czech. */
export const cs: Locale = {
  lang: 'cs',
  name: 'Čeština',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Obsah',
    documents: 'Dokumenty',
    otherLanguages: 'Další jazyky',
    summary: 'Shrnutí',
    keyPoints: 'Klíčové body',
    recommendations: 'Doporučení',
    notes: 'Poznámky',
    sources: 'Zdroje',
    history: 'Historie dokumentu',
    historyVersion: 'Verze',
    historyDate: 'Datum',
    historyNature: 'Povaha',
    historyObject: 'Předmět',
    colophon: 'Tiráž',
    table: 'Tabulka',
    source: 'Zdroj',
    credit: 'Zpracování',
    chartData: 'Údaje grafu',
    chartRow: 'Řádek',
    information: 'Pro informaci',
    attention: 'Upozornění',
    specimen: 'Vzor',
    draft: 'Návrh',
    version: 'Verze',
    priority: 'Priorita',
    noDeadline: 'Bez lhůty',
    footnote: 'Poznámka',
    backToText: 'Zpět k textu',
    skipToContent: 'Přejít k textu',
    page: 'Strana',
    of: 'z',
    readOnline: 'Číst online',
    pdfAttached: 'PDF v příloze',
    accessiblePdf: 'Přístupné PDF',
    linkTo: 'odkaz na',
    transparencyRegister: 'Rejstřík transparentnosti Evropské unie',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Šíření bez omezení.',
      full: 'Příjemci mohou tento dokument šířit bez omezení při dodržení autorského práva. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Jen v rámci komunity, nikdy veřejně.',
      full: 'Příjemci mohou tento dokument sdílet s kolegy a partnery ve své komunitě, nikoli však veřejnými kanály. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Jen pro organizaci a její klienty.',
      full: 'Příjemci mohou tento dokument sdílet pouze v rámci své organizace a s jejími klienty, a to jen s těmi, kdo jej nezbytně potřebují znát. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Jen pro organizaci.',
      full: 'Příjemci mohou tento dokument sdílet pouze v rámci své organizace, a to jen s těmi, kdo jej nezbytně potřebují znát. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Jen pro jmenované příjemce.',
      full: 'Tento dokument je určen pouze jmenovaným příjemcům, kteří jej nesmějí s nikým dalším sdílet. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Nízká', moderate: 'Střední', high: 'Vysoká', critical: 'Kritická'},
  likelihood: {
    'almost-no-chance': {word: 'Téměř vyloučené', range: '1–5 %'},
    'very-unlikely': {word: 'Velmi nepravděpodobné', range: '5–20 %'},
    unlikely: {word: 'Nepravděpodobné', range: '20–45 %'},
    'roughly-even-chance': {word: 'Zhruba vyrovnané šance', range: '45–55 %'},
    likely: {word: 'Pravděpodobné', range: '55–80 %'},
    'very-likely': {word: 'Velmi pravděpodobné', range: '80–95 %'},
    'almost-certain': {word: 'Téměř jisté', range: '95–99 %'},
  },
  confidence: {low: 'Nízká', moderate: 'Střední', high: 'Vysoká'},
  gauges: {
    severity: 'Závažnost',
    likelihood: 'Pravděpodobnost',
    confidence: 'Jistota hodnocení',
    confidenceShort: 'Jistota',
  },
  facts: {zone: 'Oblast', threats: 'Hrozby', recipients: 'Příjemci', dates: 'Data'},
  natures: {
    initial: 'První verze',
    update: 'Aktualizace',
    correction: 'Oprava',
    closure: 'Uzavření',
    withdrawal: 'Stažení',
  },
  colophon: {
    cite: 'Jak citovat',
    licence: 'Licence',
    rights: 'Práva',
    contact: 'Kontakt',
    publisher: 'Vydavatel',
    composition: 'Sazba',
    firstPublished: 'Poprvé zveřejněno',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Všechna práva vyhrazena.`,
    specimen: 'Ukázkový dokument: skutečnosti, čísla, osoby a odkazy jsou smyšlené.',
    madeWith: 'Webová stránka, PDF a zpráva z jediného textu, slovo od slova.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level} z ${of}`,
    sources: rating => `zdroje ${rating}`,
    list,
    corrected: day => `Opraveno ${date(day)}`,
    updated: day => `Aktualizováno ${date(day)}`,
    withdrawn: day => `Staženo ${date(day)}`,
    closed: day => `Uzavřeno ${date(day)}`,
    expired: day => `Platnost skončila ${date(day)}`,
    expiredText: 'Doba platnosti tohoto dokumentu uplynula: hodnocení v něm obsažené se již neaktualizuje.',
    dates: (published, corrected, expires) =>
      `Zveřejněno ${date(published)}${corrected === undefined ? '' : `, opraveno ${date(corrected)}`}` +
      (expires === undefined ? '' : `; platí do ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, verze ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Vyjádřené názory jsou výhradně názory autorů.'
        : 'Vyjádřené názory jsou výhradně názory osoby, která text podepsala.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabulka ${number}`, figure: number => `obrázek ${number}`},
    specimenLead: 'Vzor.',
  },
  mail: {
    salutation: 'Vážená paní, vážený pane,',
    reason: () => 'Tento text dostáváte, protože Vaše instituce patří mezi jeho příjemce. PDF je v příloze.',
    pages: 'stran',
    identity: (publisher, address) => `${publisher}, ${address}`,
    why: 'Tuto zprávu dostáváte s ohledem na svou funkci. Vaše adresa pochází z veřejného adresáře Vaší instituce nebo jste nám ji sdělili Vy.',
    optOut: 'Nechcete-li tyto texty dále dostávat nebo máte-li dotaz ke svým údajům, odpovězte na tuto zprávu.',
    handling: [
      'Připojený dokument nese označení TLP:RED: je určen pouze osobám, jimž je tato zpráva jmenovitě adresována.',
      'Nepřeposílejte jej, nekopírujte, neukládejte na sdílené disky a necitujte z něj, ani zčásti.',
      'Otevírejte jej mimo dohled jiných osob. Pokud jste jej obdrželi omylem, smažte jej a dejte nám to vědět v odpovědi bez dokumentu.',
    ],
    handlingPreheader: 'Pouze pro adresáta. Pokyny k nakládání.',
  },
}
