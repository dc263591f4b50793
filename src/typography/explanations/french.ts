import type {Examples} from './rules.js'

/** French, profile `imprimerie-nationale`. */
export const frenchExamples: Examples = {
  marks: ['Quoi?! → Quoi⎵?!', 'un ; deux → un⎵; deux', 'Objet : x → Objet⍽: x', '(!) → (!)'],
  quotes: ['"Oui" → «⍽Oui⍽»', '"Il a dit "oui" hier" → «⍽Il a dit “oui” hier⍽»', '«Oui» → «⍽Oui⍽»'],
  'low-marks': ['Oui , dit-il → Oui, dit-il', '( entre ) → (entre)'],
  apostrophes: [`aujourd'hui → aujourd’hui`, `l'"IA" → l’«⍽IA⍽»`],
  ellipsis: ['Il partit... → Il partit…', 'etc... → etc.', '[...] → […]'],
  dashes: ['Le câble -- coupé hier -- est réparé. → Le câble –⍽coupé hier⍽– est réparé.'],
  ranges: [
    '2022 -- 2025 → 2022–2025',
    '2027-33 → 2027–33',
    'janvier-mars → janvier–mars',
    '55-80 % → 55–80⍽%',
    'pp. 12-15 → pp.⍽12–15',
    'art. 34-1 → art.⍽34-1',
  ],
  telephones: ['01 42 34 56 78 → 01⍽42⍽34⍽56⍽78', '+33 1 42 34 56 78 → +33⍽1⍽42⍽34⍽56⍽78'],
  thousands: [
    '12 500 → 12⎵500',
    '12500 € → 12⎵500⍽€',
    '1/25 000 → 1/25⎵000',
    'En 2025 300 attaques → En 2025 300 attaques',
  ],
  units: ['50% → 50⍽%', '100 km → 100⍽km', '26 jours → 26⍽jours', '10h30 → 10⍽h⍽30', '£ 40 → £⍽40'],
  signs: ['-5 °C → −5⍽°C', '3 x 4 → 3⍽×⍽4', '± 3 m → ±⍽3⍽m'],
  primes: [`48° 51' 24" → 48°⍽51′⍽24″`, '24″ N → 24″⍽N'],
  abbreviations: [
    'M. Dupont → M.⍽Dupont',
    'n° 5 → n°⍽5',
    'le tronçon no 7 → le tronçon n°⍽7',
    'art. 34 → art.⍽34',
    'p. 12 sqq. → p.⍽12⍽sqq.',
    '(UE) 2022/2065 → (UE)⍽2022/2065',
    'CC BY 4.0 → CC⍽BY⍽4.0',
  ],
  ordinals: ['2ème → 2e', '1ère → 1re', '2e éd. → 2e⍽éd.', 'Ve République → Ve⍽République'],
  centuries: ['XXIème siècle → XXIe⍽siècle', 'Louis XIV → Louis⍽XIV'],
  dates: ['5 mai 2025 → 5⍽mai 2025', 'le 1er mai → le 1er⍽mai', '12-14 oct. → 12–14⍽oct.'],
  'whole-dates': ['18 novembre 2026 → 18⍽novembre⍽2026', '1er déc. 2026 → 1er⍽déc.⍽2026'],
  titles: [
    'Trois ruptures en dix jours → Trois⍽ruptures en dix⍽jours',
    '40 heures sans liaison → 40⍽heures sans liaison',
  ],
  protected: [
    'TLP:RED, 14:30, 3:1 → TLP:RED, 14:30, 3:1',
    'https://example.org/a?b ! → https://example.org/a?b⎵!',
    'Yahoo! → Yahoo!',
  ],
}

/** French, profile `union-europeenne`: what differs. */
export const europeanFrenchExamples: Examples = {
  marks: ['Quoi ?! → Quoi?!', 'Objet : x → Objet: x'],
  quotes: ['« Oui » → «Oui»', '"Il a dit "oui" hier" → «Il a dit “oui” hier»'],
  dashes: ['Le câble -- coupé hier -- est réparé. → Le câble — coupé hier — est réparé.'],
  thousands: ['12 500 → 12⍽500'],
  units: ['50% → 50⍽%', '20 °C → 20⍽°C'],
  signs: ['-5 °C → –⍽5⍽°C', '+3 % → +⍽3⍽%'],
}
