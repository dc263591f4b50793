import {contrast, leastOfWords, saidRatio} from '../../../model/contrast.js'
import type {Coloring} from '../mail-facts.js'
import {frame, type FinishedMail, type MailCheck} from '../mail-check.js'
import {type MailFinding, type Origin, templatePlace} from '../mail-finding.js'
import {literal} from '../../../model/pattern-for.js'

const modes = [
  {id: 'light', name: {en: 'light', fr: 'clair'}},
  {id: 'dark', name: {en: 'dark', fr: 'sombre'}},
] as const

/** Words against the ground that they stand on, in both modes; large ones too, since mail programs change sizes. */
export const checkColors: MailCheck = mail =>
  mail.facts.colorings.flatMap(coloring =>
    modes.flatMap(({id, name}) => {
      const [ink, ground] = [coloring.ink[id], coloring.ground[id]]
      return contrast(ink, ground) < leastOfWords ? [finding(ink, ground, name, originOf(mail, coloring))] : []
    }),
  )

const finding = (
  ink: string,
  ground: string,
  mode: {readonly en: string; readonly fr: string},
  origin: Origin,
): MailFinding => ({
  ruleId: 'mail-contrast',
  origin,
  actual: {
    en: `contrast of ${saidRatio(contrast(ink, ground))} (\`${ink}\` on \`${ground}\`, ${mode.en} mode)`,
    fr: `un contraste de ${saidRatio(contrast(ink, ground)).replace('.', ',')} (\`${ink}\` sur \`${ground}\`, mode ${mode.fr})`,
  },
  expected: {en: `at least ${leastOfWords}`, fr: `${String(leastOfWords).replace('.', ',')} au moins`},
})

/** Where the looks stand that colour the words; a frame may have coloured them by itself. */
function originOf({template}: FinishedMail, {classes}: Coloring): Origin {
  const name = classes.split(/\s+/).at(-1)
  return name ? templatePlace(template, new RegExp(`^${literal(name)}:`, 'm')) : frame
}
