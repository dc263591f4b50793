import {spacedDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'
import {unitWords} from './unit-words.js'

/** Greek: Διοργανικό εγχειρίδιο σύνταξης κειμένων, 10. Its `;` asks a question, and stands close. */
export const hellenic: Readonly<Record<'el', LanguageStyle>> = {
  el: {
    quotes: {
      levels: [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      leading: String.raw`\d\d(?!\d)`,
      trailing: String.raw`\p{L}`,
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: dayMonth(
      'Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου',
      {
        short: 'Ιαν Φεβρ Φεβ Μαρτ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπτ Σεπ Οκτ Νοεμ Νοε Δεκ',
        alone:
          'Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος',
        point: '(?:η[ςν]?)?',
      },
    ),
    units: [...unitWords('el'), 'χλμ.', 'χλμ', 'μ.', 'εκατ.', 'δισ.', 'εκατομμύρια', 'δισεκατομμύρια', 'χιλ.', 'ευρώ'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: [
        'αριθ.',
        'αρ.',
        'σ.',
        'σσ.',
        'σελ.',
        'άρθ.',
        'άρθρο',
        'άρθρου',
        'παρ.',
        'τόμ.',
        'εικ.',
        'κεφ.',
      ],
      beforeName: ['κ.', 'κα', 'κκ.', 'δρ', 'Δρ', 'καθ.', 'Αγ.'],
      compound: ['κ. ά.'],
      afterNumber: ['αιώνα', 'αιώνας', 'π.Χ.', 'μ.Χ.', 'π.μ.', 'μ.μ.'],
    },
  },
}
