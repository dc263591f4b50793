import {useState} from 'preact/hooks'
import type {VNode} from 'preact'
import {t} from '../words/index.js'
import {copyText} from '../store/copy-text.js'

const copiedMs = 1500

/** Puts a text into the clipboard, and says so. */
export function CopyButton({text}: {readonly text: string}): VNode {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    setCopied(await copyText(text))
    setTimeout(() => setCopied(false), copiedMs)
  }
  return (
    <button type="button" class="action" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? t.copied : t.copy}</span>
    </button>
  )
}
