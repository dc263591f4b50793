import {aroundRecommendations} from '../model/around-recommendations.js'
import type {Block} from '../model/blocks.js'
import type {Document} from '../model/document.js'
import type {Template} from '../model/template.js'

/**
 * The text before the recommendations, and the annexes after them, for the frame of a template in a file. A house's own that names no
 * annexes has no place for them: they stay at the end of the text.
 */
export const placedText = (
  {files}: Template,
  frame: string,
  document: {readonly body: Document['body']; readonly recommendations: {readonly length: number}},
): readonly [before: readonly Block[], annexes: readonly Block[]] =>
  files.get(frame)?.includes('annexes') ? aroundRecommendations(document) : [document.body, []]
