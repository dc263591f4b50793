import {editors, knownEditors, type EditorName} from '../../../model/editors.js'

/** Editors that can be chosen on the desk: an editor, `none`, or what `cess preview` was told. */
export const editorChoices = ['told', ...knownEditors, 'none'] as const
export type EditorChoice = 'told' | 'none' | EditorName

/** The editor in which the desk opens places. */
export interface DeskEditor {
  /** `told` where it is an editor that the desk does not know. */
  readonly choice: EditorChoice
  readonly name: string
  /** Absent where places are copied instead. */
  readonly address?: string
}

/** The editor that a choice stands for; `told` is the address that `cess preview` was told, absent for `none`. */
export function editorOf(choice: EditorChoice, told: string | undefined): DeskEditor {
  if (choice !== 'told' && choice !== 'none') return {choice, ...editors[choice]}
  if (choice === 'none' || told === undefined) return {choice: 'none', name: ''}
  const known = knownEditors.find(name => editors[name].address === told)
  return known ? {choice: known, ...editors[known]} : {choice, name: told.replace(/:.*/, ''), address: told}
}
