import {hashOfAll} from '../io/stamp.js'
import type {Inputs} from './load-inputs.js'
import type {Scene} from './scene.js'

/** Names the tool, the publication's settings and the template: what all notes share. */
export const commonKeyOf = (
  {toolId, siteUrl}: Pick<Scene, 'toolId' | 'siteUrl'>,
  {config, templateName, templateHash}: Inputs,
): string => hashOfAll([toolId, siteUrl ?? '', config.hash, templateName, templateHash])
