/** Letters of other scripts that look like one of ASCII, in the common fonts (Unicode Technical Standard 39, confusables). */
const twins: ReadonlyMap<string, string> = new Map(
  // Cyrillic, then Greek, each letter before its twin.
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrɡgιiοoνvρpτtυuκkαaγy'.match(/../gu)?.map(pair => {
    const [letter = '', twin = ''] = pair
    return [letter, twin] as const
  }),
)

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
]

/** Whether a label of a domain has letters of several of these scripts, as no registry of one language allows. */
export const isMixed = (label: string): boolean => scripts.filter(script => script.test(label)).length > 1

/** Whether a label has letters that only look like ASCII, and none that shows it. */
export const isDisguised = (label: string): boolean =>
  /[^\p{ASCII}]/u.test(label) && [...label].every(letter => twins.has(letter) || /[\p{ASCII}]/u.test(letter))

/** Form of a domain that all have in common which are easily taken for one another: `par1.example.org`, `parI.example.org`. */
export const skeleton = (domain: string): string =>
  [...domain.toLowerCase()]
    .map(letter => twins.get(letter) ?? letter)
    .join('')
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
