import {editions} from './editions.js'
import {markdown} from './markdown.js'
import type {Topic} from './topic.js'
import {typography} from './typography.js'

/** All topics of `cess explain`. */
export const topics: readonly Topic[] = [markdown, typography, editions]
