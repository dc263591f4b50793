import type {LogReport} from '../engine/log/verify-log-at.js'
import type {ToolLanguage} from '../model/text.js'

/** The words of `cess log verify`. */
const en = {
  flaws: {
    'no-checkpoint': 'This log has no checkpoint that can be read',
    unsigned: 'No known key of the organisation signed it',
    forged: 'A signature is not of the key that it names',
    entries: 'Its entries cannot be read, or are not as many as was signed',
    root: 'Its entries are not those that were signed',
    tiles: 'Its tiles are not those of its entries',
    inconsistent: 'It does not go on from the log that was seen before: its past was rewritten',
    shrunk: 'It has fewer entries than the log that was seen before',
    record: 'The record of this publication has other entries',
    keys: 'A key of `log` in `cess.yml` is none: its name, its id and its key do not belong together',
    'other-key': 'No key of `log` in `cess.yml` signed it',
    missing: 'The record of this publication does not agree with its own log: `cess check` says where',
  } satisfies Readonly<Record<LogReport['flaws'][number], string>>,
  entries: (count: number) => (count === 1 ? 'one entry' : `${count} entries`),
  signed: {
    publication: 'Signed by the key in cess.yml.',
    file: 'Signed by the given key.',
    log: 'Signed by the key that it names itself: compare it with one that the organisation gave you.',
  } satisfies Readonly<Record<LogReport['keysFrom'], string>>,
  /** `size`: of the log that was seen before. */
  goesOn: (size: number) =>
    `It goes on from the log of ${size === 1 ? 'one entry' : `${size} entries`} that was seen before.`,
  firstSeen: 'No earlier checkpoint was kept: the next time will be compared with this one.',
  witnessed: (names: string) => `Witnessed by ${names}.`,
  test: 'It is a TEST: it proves nothing to anybody.',
}

const fr: typeof en = {
  flaws: {
    'no-checkpoint': "Ce journal n'a pas de point de contrôle lisible",
    unsigned: "Aucune clé connue de l'organisation ne l'a signé",
    forged: "Une signature n'est pas de la clé qu'elle nomme",
    entries: "Ses entrées sont illisibles, ou leur nombre n'est pas celui qui fut signé",
    root: 'Ses entrées ne sont pas celles qui furent signées',
    tiles: 'Ses tuiles ne sont pas celles de ses entrées',
    inconsistent: 'Il ne prolonge pas le journal vu auparavant : son passé a été réécrit',
    shrunk: "Il a moins d'entrées que le journal vu auparavant",
    record: "Le registre de cette publication a d'autres entrées",
    keys: "Une clé de `journal` dans `cess.yml` n'en est pas une : son nom, son identifiant et sa clé ne vont pas ensemble",
    'other-key': "Aucune clé de `journal` dans `cess.yml` ne l'a signé",
    missing: "Le registre de cette publication ne s'accorde pas avec son propre journal : `cess check` dit où",
  },
  entries: count => (count === 1 ? 'une entrée' : `${count} entrées`),
  signed: {
    publication: 'Signé par la clé de cess.yml.',
    file: 'Signé par la clé fournie.',
    log: "Signé par la clé qu'il nomme lui-même : comparez-la à celle que l'organisation vous a donnée.",
  },
  goesOn: size => `Il prolonge le journal ${size === 1 ? "d'une entrée" : `de ${size} entrées`} vu auparavant.`,
  firstSeen: 'Aucun point de contrôle antérieur : la prochaine vérification se fera par rapport à celui-ci.',
  witnessed: names => `Attesté par ${names}.`,
  test: "C'est un ESSAI (TEST) : il ne prouve rien à personne.",
}

/** The same by language. */
export const logWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
