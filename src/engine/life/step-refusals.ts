import {startsOf, type LifeCommand, type LifeState} from '../../model/life/states.js'
import {shellWord} from '../../model/shell-word.js'
import {statusValues} from '../../model/status-names.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'

/** Error of a command on a note that was never published. */
export const unpublished = (command: LifeCommand, path: string) =>
  new UsageError({
    en: `Nothing of \`${path}\` is on record, and \`cess ${command}\` needs a version that is published: run \`cess publish\` first`,
    fr: `Rien de \`${path}\` ne figure au registre, et \`cess ${command}\` suppose une version publiée : lancez d'abord \`cess publish\``,
  })

/** Error of a command during which somebody saved what it had looked at. */
export const changedMeanwhile = (path: string) =>
  new UsageError({
    en: `\`${path}\` was changed meanwhile, and nothing was published: run the command again`,
    fr: `\`${path}\` a changé entre-temps, et rien n'a été publié : relancez la commande`,
  })

/** Error of a correction based on an outdated version, which would revert the newer one. */
export const outdated = (path: string, version: string, newest: string) =>
  new UsageError({
    en: `\`${path}\` has the text of version ${version}, and version ${newest} is published: put that back by \`cess restore ${shellWord(path)}\`, and correct it then`,
    fr: `\`${path}\` a le texte de la version ${version}, et la version ${newest} est publiée : remettez celle-ci par \`cess restore ${shellWord(path)}\`, puis corrigez-la`,
  })

/** Error of a command in the wrong state, with the right command. */
export function wrongState(command: LifeCommand, path: string, state: LifeState): UsageError {
  const starts = startsOf(command)
  const stands: Text =
    state === 'withdrawn'
      ? {en: `\`${path}\` was withdrawn`, fr: `\`${path}\` a été retirée`}
      : {
          en: `that of \`${path}\` is ${statusValues[state].en}`,
          fr: `celui de \`${path}\` est ${statusValues[state].fr}`,
        }
  const way = ways[state](shellWord(path))
  return new UsageError({
    en: `\`cess ${command}\` begins with a note whose status is ${starts.en}, and ${stands.en}: ${way.en}`,
    fr: `\`cess ${command}\` part d'une note de statut ${starts.fr}, et ${stands.fr} : ${way.fr}`,
  })
}

const openVersion = (note: string): Text => ({
  en: `its next version is in progress; publish it with \`cess publish ${note}\`, or go back to what is published by \`cess restore ${note}\``,
  fr: `une version en est en préparation ; publiez-la par \`cess publish ${note}\`, ou revenez à ce qui est publié par \`cess restore ${note}\``,
})

const standing = (note: string): Text => ({
  en: `open its next version by \`cess correct ${note}\`, or undo what was changed by \`cess restore ${note}\``,
  fr: `ouvrez sa version suivante par \`cess correct ${note}\`, ou annulez ce qui a été modifié par \`cess restore ${note}\``,
})

/** Remedy by state. */
const ways: Readonly<Record<LifeState, (note: string) => Text>> = {
  draft: openVersion,
  review: openVersion,
  approved: openVersion,
  published: standing,
  closed: standing,
  withdrawn: note => ({
    en: `what is withdrawn stays withdrawn, and a new note takes its place (\`cess new\`); \`cess restore ${note}\` undoes what was changed in its file`,
    fr: `ce qui est retiré le reste, et une nouvelle note prend sa place (\`cess new\`) ; \`cess restore ${note}\` annule ce qui a été modifié dans son fichier`,
  }),
}
