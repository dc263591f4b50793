import type {Block} from './blocks.js'
import type {Document} from './document.js'

/** The text of a document before its recommendations, and its annexes, which stand after them; all of it is before none. */
export function aroundRecommendations({
  body,
  recommendations,
}: {
  readonly body: Document['body']
  readonly recommendations: {readonly length: number}
}): readonly [before: readonly Block[], annexes: readonly Block[]] {
  const found = recommendations.length ? body.findIndex(block => block.type === 'heading' && block.opensAnnexes) : -1
  const at = found < 0 ? body.length : found
  return [body.slice(0, at), body.slice(at)]
}
