import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {languageByScript, scriptRuns} from '../../src/model/script-languages.js'

describe('runs of a text by script', () => {
  it('are the whole text, in order, and apart where scripts change', () => {
    const text = fc.string({unit: fc.constantFrom(...'aé محد(2026) .,კაԱմ דו\u05B8\u064E;“”«»"[]\n-')})
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ar', 'he', 'ka', 'hy'), (words, lang) => {
        const runs = scriptRuns(words, lang)
        expect(runs.map(run => run.words).join('')).toBe(words)
        for (const [index, {script}] of runs.entries()) {
          expect(runs[index - 1]?.script === script && script === undefined && index > 0).toBe(false)
        }
      }),
    )
  })

  it.each([
    ['The minister محمد عبد الله met גבול.', 'en', ['Arab محمد عبد الله', 'Hebr גבול']],
    ['نحو 35% من (2024) السفن, 12', 'en', ['Arab نحو 35% من (2024) السفن']],
    ['כהן, ד. and more', 'en', ['Hebr כהן, ד.']],
    ['See კიბერ.', 'fr', ['Geor კიბერ']],
    ['سلام გ', 'fa', ['Geor გ']],
    ['שָׁלוֹם', 'yi', []],
    ['As said: انقطعت (انظر الجدول 1). And more', 'en', ['Arab انقطعت (انظر الجدول 1)']],
    ['(محمد) عبد الله was', 'en', ['Arab (محمد) عبد الله']],
    ['It was (محمد) then', 'en', ['Arab محمد']],
    ['In عام 2024.', 'en', ['Arab عام 2024']],
    ['With محمد 12 times', 'en', ['Arab محمد']],
    ['Seen (גבול and more)', 'en', ['Hebr גבול']],
    ['A (גבול (ב) more', 'en', ['Hebr גבול (ב)']],
    ['انقطع الكابل.', 'el', ['Arab انقطع الكابل.']],
    ['Yes. انقطع الكابل! No.', 'en', ['Arab انقطع الكابل!']],
    ['Il dit « قال: "نعم" ».', 'fr', ['Arab قال: "نعم"']],
    ['Et ("نعم" قال الوزير) ensuite', 'fr', ['Arab "نعم" قال الوزير']],
    ['Il dit "قال «نعم»".', 'fr', ['Arab قال «نعم»']],
    ['Et « מסמך 45/2026 » puis', 'fr', ['Hebr מסמך 45/2026']],
    ['Et "מסמך 45/2026".', 'fr', ['Hebr מסמך 45/2026']],
    ['« צה"ל » et', 'fr', ['Hebr צה"ל']],
    ['« צה"ל », « ארה"ב »', 'fr', ['Hebr « צה"ל », « ארה"ב »']],
    ['"(قال الوزير) إن الاتفاق جاهز (2026)"', 'fr', ['Arab (قال الوزير) إن الاتفاق جاهز (2026)']],
    ['عربي (1).', 'fr', ['Arab عربي (1).']],
    ['Selon محمد (2026).', 'fr', ['Arab محمد']],
    ['Dit : حلف NATO في UNESCO اليوم AIEA.', 'fr', ['Arab حلف NATO في UNESCO اليوم']],
    ['Die Wörter سلام Frieden حرب Krieg', 'de', ['Arab سلام', 'Arab حرب']],
    ['Les mots سلام et حرب, A حرب', 'fr', ['Arab سلام', 'Arab حرب', 'Arab حرب']],
    ['צה"ל NATO גבול', 'en', ['Hebr צה"ל NATO גבול']],
    ['გზა NATO გზა', 'en', ['Geor გზა', 'Geor გზა']],
  ])('begin and end with letters, or with what is read with them: %s', (text, lang, told) => {
    const apart = scriptRuns(text, lang).flatMap(({words, script}) => (script ? [`${script} ${words}`] : []))
    expect(apart).toEqual(told)
  })
})

it.each([
  ['محمد', 'Arab', [], 'ar'],
  ['محمد NATO علي', 'Arab', [], 'ar'],
  ['محمد', 'Arab', ['en', 'ar'], 'ar'],
  ['محمد', 'Arab', ['fa'], 'fa'],
  ['محمد', 'Arab', ['fa', 'ar'], undefined],
  ['گچپژ', 'Arab', [], undefined],
  ['گچپژ', 'Arab', ['ar'], undefined],
  ['גבול', 'Hebr', ['ar'], 'he'],
  ['גבול', 'Hebr', ['yi'], 'yi'],
  ['გ', 'Geor', [], 'ka'],
  ['Ա', 'Armn', ['fa', 'ar'], 'hy'],
] as const)('takes %s (%s) in a note that names %j for %s', (words, script, named, lang) => {
  expect(languageByScript(words, script, named)).toBe(lang)
})
