/**
 * Why a rule of a standard needs none of ours: what it is about is not in our files, and a rule of ours, named here, refuses it altogether;
 * or nothing of ours can write it.
 */
interface Clause {
  /** Clause, and the numbers of the tests that veraPDF's profile has for it. */
  readonly clause: string
  /** Rules of ours that see a breach, by name. */
  readonly by: readonly string[]
  /** Why it cannot occur, where no rule says so by itself. */
  readonly why?: string
}

const one = (clause: string, by: string, why?: string): Clause => ({
  clause,
  by: by.split(' ').filter(Boolean),
  ...(why && {why}),
})

/** ISO 14289-2, by the clauses of veraPDF's profile for PDF/UA-2; with it, ISO/TS 32005, table 5. */
export const ua2: readonly Clause[] = [
  one('5, 1–5', 'claims20 schemas'),
  one('6.2, 1', 'identification'),
  one('8.2.1, 1–2', 'titles parents'),
  one('8.2.2, 1', 'marked owned'),
  one('8.2.4, 1–4', 'namespaced titles', 'types are mapped neither by the root nor by a namespace'),
  one('8.2.5.2, 1–2', 'titles containment namespaced'),
  one('8.2.5.8, 1', 'entries'),
  one('8.2.5.12, 1', 'namespaced', 'no H among the types'),
  one('8.2.5.14, 1–4', 'namespaced noteCalls'),
  one('8.2.5.20, 1–2', 'links linkTargets'),
  one('8.2.5.23–24', 'namespaced', 'no ruby, no warichu among the types'),
  one('8.2.5.25, 1–2', 'numberings containment'),
  one('8.2.5.26, 1–6', 'tables scopes cellHeads headed'),
  one('8.2.5.27, 1', 'once'),
  one('8.2.5.28.2, 1', 'figures'),
  one('8.2.5.29, 1', 'namespaced', 'no formulas, no MathML among the namespaces'),
  one('8.4.3, 1–3', 'unicode privateUse'),
  one('8.4.4, 1–2', 'languages'),
  one('8.4.5.3.1–2', 'fonts'),
  one('8.4.5.4, 1–3', 'fonts', 'codes are Identity-H, which is not embedded'),
  one('8.4.5.5.1, 1–2', 'fonts glyphs'),
  one('8.4.5.6, 1', 'widths'),
  one('8.4.5.7, 1–4', 'fonts', 'no simple TrueType font'),
  one('8.4.5.8, 1–2', 'unicode'),
  one('8.4.5.9, 1', 'glyphs'),
  one('8.6, 1', 'privateUse'),
  one('8.7, 1–2', 'inert', 'no optional content'),
  one('8.8, 1–2', 'structureDestinations linkActions'),
  one('8.9.2.2, 1–2', 'annotations'),
  one(
    '8.9.2.3–8.9.2.4.19',
    'annotations',
    'no annotations but links and the field of a seal, which has no size and no element',
  ),
  one('8.9.3.3, 1', 'tabs'),
  one('8.9.4.2, 1', 'linkTargets'),
  one('8.10.1, 1–3', 'sealed annotations'),
  one('8.10.2.3, 1–2', 'sealed'),
  one('8.10.3.3–8.10.3.5', 'sealed', 'the field of a seal has no size, and no text or picture'),
  one('8.11.1, 1–2', 'information20 schemas'),
  one('8.11.2, 1', 'identification'),
  one('8.14.1, 1', 'descriptions'),
  one('ISO/TS 32005, 1 and 5.2', 'parents titles identification namespaced'),
  one('ISO/TS 32005, 7.2', 'namespaced', 'no formulas, no ruby, no warichu'),
  one('ISO/TS 32005, table 5', 'containment once'),
]

/** ISO 19005-4, by the clauses of veraPDF's profile for PDF/A-4f. */
export const a4f: readonly Clause[] = [
  one('6.1.2, 1–2', 'file information20'),
  one('6.1.3, 1–5', 'file information20'),
  one('6.1.4, 1', 'spacing'),
  one('6.1.5, 1–2', 'hexStrings'),
  one('6.1.6.1, 1–2', 'lengths streams'),
  one('6.1.6.2, 1', 'streams'),
  one('6.1.7, 1', 'names'),
  one('6.1.8, 1', 'spacing'),
  one('6.1.9, 1', 'operators', 'no inline pictures among the operators'),
  one('6.1.11, 1', 'sealed'),
  one('6.1.12, 1', 'file'),
  one('6.2.2, 1–3', 'operators sheets'),
  one('6.2.3, 1–3', 'outputIntent'),
  one('6.2.4.2, 1–3', 'colors', 'colours of profiles are refused: there are RGB and grey'),
  one('6.2.4.3, 2–4', 'colors outputIntent'),
  one('6.2.4.4, 1–2', 'colors', 'no spot colours'),
  one('6.2.5, 1–6', 'states'),
  one('6.2.7.1, 1–5', 'pictures'),
  one('6.2.7.3, 1–5', 'streams', 'no JPEG 2000 among the filters'),
  one('6.2.8.1–2', 'pictures'),
  one('6.2.9, 1–2', 'states groups outputIntent linkActions'),
  one('6.2.10.2–3', 'fonts descriptors'),
  one('6.2.10.4.1, 1–2', 'fonts glyphs'),
  one('6.2.10.5, 1', 'widths'),
  one('6.2.10.6, 1–4', 'fonts', 'no simple TrueType font'),
  one('6.2.10.7, 1', 'unicode'),
  one('6.2.10.8, 1', 'privateUse'),
  one('6.2.10.9, 1', 'glyphs'),
  one('6.3.1, 1', 'annotations'),
  one('6.3.2, 1–2', 'annotations'),
  one('6.3.3, 1–4', 'linkActions annotations', 'a link needs no appearance, nor does a field without size'),
  one('6.4.1, 1–2', 'linkActions sealed'),
  one('6.4.2, 1–2', 'sealed inert'),
  one('6.6.1, 1–2', 'linkActions actions'),
  one('6.6.3, 1', 'inert annotations'),
  one('6.7.2.1, 1–5', 'schemas packet'),
  one('6.7.3, 1–6', 'claims20 schemas'),
  one('6.9, 1–5', 'attachments claims20'),
  one('6.10–6.12', 'inert', 'no optional content, presentations or requirements'),
]
