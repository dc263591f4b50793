import {settingOf} from './setting.js'
import type {Profile} from './options.js'

/** Every character beyond those of a keyboard that setting a text in this language can write, each once: what a font must have. */
export const producibleCharacters = (lang: string, profile?: Profile): readonly string[] =>
  settingOf({lang, ...(profile && {profile})}).writes
