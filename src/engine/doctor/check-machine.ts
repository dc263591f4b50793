import {installedMs, nodeVersion} from '../../io/machine.js'
import {systemClock} from '../../io/clock.js'
import {failed, fine, warned, same, type DoctorFinding} from './finding.js'
import {packagePaths} from '../../template/parse-template.js'
import {readBase, shippedBase} from '../../io/template-files.js'
import {findPackageFile} from '../../io/read-package-file.js'

/** Least version of Node, as `package.json` has it. */
const leastNode = [20, 19] as const

/** Finding on the version of Node. */
export function checkNode(version: string = nodeVersion()): DoctorFinding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])
  if (isEnough) return fine(same('Node.js'), same(version))
  const least = leastNode.join('.')
  return failed(same('Node.js'), same(version), {
    en: `Install Node.js ${least} or later.`,
    fr: `Installez Node.js ${least} ou plus récent.`,
  })
}

/** Finding on the clock: one that is slow publishes late, one that is fast ends embargoes early. */
export function checkClock(
  environment: Readonly<Record<string, string | undefined>>,
  nowMs: number = systemClock.nowMs(),
): DoctorFinding {
  const subject = {en: 'clock', fr: 'horloge'}
  const now = new Date(nowMs).toISOString().slice(0, 16).replace('T', ' ')
  if (nowMs < installedMs() - dayMs)
    return failed(subject, same(`${now} UTC`), {
      en: 'It is earlier than the day on which cess was installed: embargoes would end too late. Set the clock.',
      fr: "L'heure indiquée précède l'installation de cess : les embargos finiraient trop tard. Réglez l'horloge.",
    })
  const epoch = environment['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') return fine(subject, same(`${now} UTC`))
  return warned(subject, same(`SOURCE_DATE_EPOCH=${epoch}`), {
    en: 'Dates and embargoes follow this variable, not the clock: unset it unless that is meant.',
    fr: "Dates et embargos suivent cette variable, non l'horloge : supprimez-la si ce n'est pas voulu.",
  })
}

const dayMs = 86_400_000

/** Finding on the fonts of the shipped brand. */
export function checkFonts(): DoctorFinding {
  const subject = {en: 'fonts', fr: 'polices'}
  const files = new Map(
    readBase(shippedBase('cess')).files.flatMap(({name, read}) => (read ? [[name, read.bytes]] : [])),
  )
  const fonts = packagePaths({id: 'cess', path: 'templates/cess', files})
  const missing = fonts.filter(name => findPackageFile(name) === undefined)
  if (fonts.length > 0 && missing.length === 0)
    return fine(subject, {en: `all ${fonts.length} are present`, fr: `les ${fonts.length} sont présentes`})
  return failed(
    subject,
    {en: `${missing.length} are missing`, fr: `il en manque ${missing.length}`},
    {en: 'Install cess again.', fr: 'Réinstallez cess.'},
  )
}
