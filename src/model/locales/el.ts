import type {Locale} from '../locale.js'
import {countWriter} from './counts.js'
import type {IsoDate} from '../text.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('el')
const list = cldrList('el')

/** “1η Μαρτίου 2026” after an article, else “18 Μαΐου 2026”. */
const ordinal = (iso: IsoDate): string => date(iso).replace(/^1 /, '1η ')
const article = (iso: IsoDate, first: string, others: string): string => (iso.endsWith('-01') ? first : others)

/** “στις 18 Μαΐου 2026”, but “την 1η Μαρτίου 2026”. */
const on = (iso: IsoDate): string => `${article(iso, 'την', 'στις')} ${ordinal(iso)}`
const until = (iso: IsoDate): string => `έως και ${article(iso, 'την', 'τις')} ${ordinal(iso)}`

/** Greek. A comma or an ano teleia stands where others write a semicolon, which asks a question in Greek. */
export const el: Locale = {
  lang: 'el',
  name: 'Ελληνικά',
  numbers: {decimal: ',', group: '\u00A0'},
  monthForms:
    'Ιανουάρι* Ιαν|Φεβρουάρι* Φεβ|Μάρτι* Μαρ|Απρίλι* Απρ|Μάιος Μαΐου Μάιο Μάης Μάη Μαΐ|Ιούνι* Ιουν|Ιούλι* Ιουλ|Αύγουστ* Αυγ|Σεπτέμβρι* Σεπτ Σεπ|Οκτώβρι* Οκτ|Νοέμβρι* Νοε|Δεκέμβρι* Δεκ',
  annexWords: 'παράρτημα παραρτήματα παραρτημα παραρτηματα',
  yearWords: 'έτος έτη ετος ετη χρονιά χρονιές χρονια χρονιες',
  seeWords: 'βλ. πρβλ. πρβ.',
  labels: {
    contents: 'Περιεχόμενα',
    documents: 'Έγγραφα',
    otherLanguages: 'Άλλες γλώσσες',
    summary: 'Περίληψη',
    keyPoints: 'Βασικά σημεία',
    recommendations: 'Συστάσεις',
    recommendation: 'Σύσταση',
    notes: 'Σημειώσεις',
    sources: 'Πηγές',
    history: 'Ιστορικό του εγγράφου',
    historyVersion: 'Έκδοση',
    historyDate: 'Ημερομηνία',
    historyNature: 'Είδος',
    historyObject: 'Αντικείμενο',
    colophon: 'Στοιχεία έκδοσης',
    table: 'Πίνακας',
    continued: 'συνέχεια',
    source: 'Πηγή',
    credit: 'Επιμέλεια',
    chartData: 'Δεδομένα του γραφήματος',
    chartRow: 'Γραμμή',
    information: 'Προς ενημέρωση',
    attention: 'Προσοχή',
    specimen: 'Δείγμα',
    draft: 'Σχέδιο',
    version: 'Έκδοση',
    priority: 'Προτεραιότητα',
    immediately: 'Αμέσως',
    footnote: 'Σημείωση',
    backToText: 'Επιστροφή στο κείμενο',
    backToCitation: 'Επιστροφή στην παραπομπή',
    skipToContent: 'Μετάβαση στο κείμενο',
    page: 'Σελίδα',
    of: 'από',
    readOnline: 'Ανάγνωση στο διαδίκτυο',
    pdfAttached: 'Συνημμένο PDF',
    accessiblePdf: 'Προσβάσιμο PDF',
    linkTo: 'σύνδεσμος προς',
    transparencyRegister: 'Μητρώο διαφάνειας της Ευρωπαϊκής Ένωσης',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Κοινοποίηση χωρίς περιορισμό.',
      full: 'Οι αποδέκτες μπορούν να κοινοποιούν το παρόν έγγραφο χωρίς περιορισμό, τηρώντας τα δικαιώματα πνευματικής ιδιοκτησίας. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Μόνο εντός της κοινότητας, ποτέ δημόσια.',
      full: 'Οι αποδέκτες μπορούν να κοινοποιούν το παρόν έγγραφο σε ομολόγους και εταίρους της κοινότητάς τους, αλλά όχι μέσω δημόσιων διαύλων. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Μόνο για τον οργανισμό και τους πελάτες του.',
      full: 'Οι αποδέκτες μπορούν να κοινοποιούν το παρόν έγγραφο μόνο εντός του οργανισμού τους και στους πελάτες του, σύμφωνα με την αρχή της ανάγκης γνώσης. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Μόνο για τον οργανισμό.',
      full: 'Οι αποδέκτες μπορούν να κοινοποιούν το παρόν έγγραφο μόνο εντός του οργανισμού τους, σύμφωνα με την αρχή της ανάγκης γνώσης. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Μόνο για τους κατονομαζόμενους αποδέκτες.',
      full: 'Το παρόν έγγραφο προορίζεται αποκλειστικά για τους κατονομαζόμενους αποδέκτες, οι οποίοι δεν μπορούν να το κοινοποιήσουν σε κανέναν άλλον. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Χαμηλή', moderate: 'Μέτρια', high: 'Υψηλή', critical: 'Κρίσιμη'},
  likelihood: {
    'almost-no-chance': {word: 'Σχεδόν αδύνατο', range: '1–5 %'},
    'very-unlikely': {word: 'Πολύ απίθανο', range: '5–20 %'},
    unlikely: {word: 'Απίθανο', range: '20–45 %'},
    'roughly-even-chance': {word: 'Περίπου ίσες πιθανότητες', range: '45–55 %'},
    likely: {word: 'Πιθανό', range: '55–80 %'},
    'very-likely': {word: 'Πολύ πιθανό', range: '80–95 %'},
    'almost-certain': {word: 'Σχεδόν βέβαιο', range: '95–99 %'},
  },
  confidence: {low: 'Χαμηλή', moderate: 'Μέτρια', high: 'Υψηλή'},
  gauges: {
    severity: 'Σοβαρότητα',
    likelihood: 'Πιθανότητα',
    confidence: 'Βεβαιότητα της εκτίμησης',
    confidenceShort: 'Βεβαιότητα',
  },
  facts: {zone: 'Περιοχή', threats: 'Απειλές', recipients: 'Αποδέκτες', dates: 'Ημερομηνίες'},
  natures: {
    initial: 'Αρχική έκδοση',
    update: 'Επικαιροποίηση',
    correction: 'Διόρθωση',
    closure: 'Κλείσιμο',
    withdrawal: 'Απόσυρση',
  },
  colophon: {
    cite: 'Τρόπος παραπομπής',
    licence: 'Άδεια',
    rights: 'Δικαιώματα',
    contact: 'Επικοινωνία',
    publisher: 'Εκδότης',
    authenticity: 'Γνησιότητα',
    seal: 'Αποτύπωμα της σφραγίδας',
    keywords: 'Λέξεις-κλειδιά',
    composition: 'Στοιχειοθεσία',
    firstPublished: 'Πρώτη δημοσίευση',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Με την επιφύλαξη παντός δικαιώματος.`,
    specimen: 'Έγγραφο επίδειξης: τα γεγονότα, τα αριθμητικά στοιχεία, τα πρόσωπα και οι παραπομπές είναι επινοημένα.',
    madeWith: {
      all: 'Ιστοσελίδα, PDF και μήνυμα από ένα και το αυτό κείμενο, λέξη προς λέξη.',
      unmailed: 'Ιστοσελίδα και PDF από ένα και το αυτό κείμενο, λέξη προς λέξη.',
      unpublished: 'PDF και μήνυμα από ένα και το αυτό κείμενο, λέξη προς λέξη.',
    },
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level} από ${of}`,
    sources: rating => `πηγές ${rating}`,
    list,
    corrected: day => `Διορθώθηκε ${on(day)}`,
    updated: day => `Επικαιροποιήθηκε ${on(day)}`,
    withdrawn: day => `Αποσύρθηκε ${on(day)}`,
    closed: day => `Έκλεισε ${on(day)}`,
    expired: day => `Έληξε ${on(day)}`,
    expiredText: 'Η περίοδος ισχύος του παρόντος εγγράφου έχει λήξει: η εκτίμησή του δεν επικαιροποιείται πλέον.',
    published: day => `Δημοσιεύθηκε ${on(day)}`,
    validUntil: day => `· ισχύει ${until(day)}`,
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, έκδοση ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Οι απόψεις που εκφράζονται δεσμεύουν μόνο τους συντάκτες τους.'
        : 'Οι απόψεις που εκφράζονται δεσμεύουν μόνο το πρόσωπο που υπογράφει.',
    quote: text => `"${text}"`,
    mention: {table: number => `πίνακας ${number}`, figure: number => `σχήμα ${number}`},
    heard: {
      recommendation: number => `Σύσταση ${number}`,
      priority: number => `προτεραιότητα ${number}`,
      addressees: 'προς:',
      deadline: day => `προθεσμία: ${day}`,
      immediately: 'αμέσως',
    },
  },
  site: {
    home: 'Αρχική',
    publications: 'Δημοσιεύσεις',
    zones: 'Περιοχές',
    threats: 'Απειλές',
    types: 'Είδη',
    years: 'Έτη',
    authors: 'Συντάκτες',
    languages: 'Γλώσσες',
    latest: 'Τελευταία δημοσίευση',
    readNote: 'Διαβάστε το κείμενο',
    search: 'Αναζήτηση',
    noResults: 'Κανένα αποτέλεσμα.',
    similarWords: 'Με παρόμοιες λέξεις',
    someWords: 'Με μερικές από τις λέξεις',
    searchUnavailable: 'Η αναζήτηση δεν λειτουργεί εδώ· οι κατάλογοι οδηγούν σε όλες τις δημοσιεύσεις.',
    notFound: 'Η σελίδα δεν βρέθηκε',
    notFoundText: 'Η διεύθυνση αυτή δεν οδηγεί σε δημοσίευση. Η αναζήτηση και οι κατάλογοι ίσως βοηθήσουν.',
    moved: 'Η σελίδα αυτή έχει νέα διεύθυνση:',
    breadcrumbs: 'Διαδρομή πλοήγησης',
    navigation: 'Κύρια πλοήγηση',
    menu: 'Μενού',
    feed: 'Ροή Atom',
    related: 'Για το ίδιο θέμα',
    past: 'Δημοσιεύσεις που έληξαν',
    kilobytes: 'kB',
    pageUnit: 'σ.',
    pages: 'Σελίδες',
    previousPage: 'Προηγούμενη σελίδα',
    nextPage: 'Επόμενη σελίδα',
    page: (number, of) => `σελίδα ${number} από ${of}`,
    count: countWriter('el', {one: 'δημοσίευση', other: 'δημοσιεύσεις'}),
  },
  mail: {
    salutation: 'Αξιότιμη κυρία, αξιότιμε κύριε,',
    reason: () =>
      'Λαμβάνετε το παρόν κείμενο διότι το όργανό σας συγκαταλέγεται στους αποδέκτες του. Το PDF επισυνάπτεται.',
    ownRecommendation: 'Σύσταση προς το όργανό σας',
    ownRecommendations: 'Συστάσεις προς το όργανό σας',
    otherRecommendation: 'Άλλη σύσταση',
    otherRecommendations: 'Άλλες συστάσεις',
    unsubscribe: 'Διακοπή λήψης αυτών των κειμένων',
    why: 'Λαμβάνετε το παρόν μήνυμα λόγω της ιδιότητάς σας. Η διεύθυνσή σας προέρχεται από τον δημόσιο κατάλογο του οργάνου σας ή μας δόθηκε από εσάς.',
    optOut:
      'Για να μη λαμβάνετε πλέον τα κείμενα αυτά, ή για κάθε ερώτηση σχετικά με τα δεδομένα σας, απαντήστε στο παρόν μήνυμα.',
    handling: [
      'Το συνημμένο έγγραφο φέρει την επισήμανση TLP:RED: προορίζεται αποκλειστικά για τα πρόσωπα στα οποία απευθύνεται ονομαστικά το παρόν μήνυμα.',
      'Μην το προωθήσετε, μην το αντιγράψετε, μην το αποθηκεύσετε σε κοινόχρηστο χώρο και μην παραθέσετε αποσπάσματά του, ούτε εν μέρει.',
      'Ανοίξτε το μακριά από τα βλέμματα τρίτων. Αν το λάβατε εκ παραδρομής, διαγράψτε το και ενημερώστε μας με απάντηση χωρίς το έγγραφο.',
    ],
    handlingPreheader: 'Μόνο για τον αποδέκτη. Οδηγίες χειρισμού.',
  },
}
