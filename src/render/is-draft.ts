import type {Document} from '../model/document.js'
import {fixedWords} from '../model/fixed-text.js'

/** Whether the editions are marked as a draft. */
export const isDraft = ({masthead, labels}: Document): boolean =>
  masthead.tag !== undefined && fixedWords(masthead.tag) === fixedWords(labels.draft)
