import {foldWord} from './words.js'

const pattern = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*\p{Pd}\d{4}\p{Pd}\p{L}{2,}\p{Pd}\d{3,}(?![\p{L}\p{N}])/gu

/** The references of notes in a text (`CESS-2026-ALE-014`), each as the one word that stands for it. */
export const searchReferences = (text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([reference]) => foldWord(reference))
