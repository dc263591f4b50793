import type {VNode} from 'preact'
import type {DeskEdition} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'
import {isMarked, isOffered} from '../store/desk-store.js'
import {editionAddress} from '../store/edition-address.js'
import {t} from '../words/index.js'
import {Icon} from './icon.js'

const extensions: Readonly<Record<DeskEdition, string>> = {
  web: '.html',
  pdf: '.pdf',
  mail: '.mail.html',
  text: '.mail.txt',
  eml: '.eml',
  csl: '.csl.json',
  bibtex: '.bib',
  ris: '.ris',
  stix: '.stix.json',
  misp: '.misp.json',
  metadata: '.json',
  source: '.md',
}

/** Saves an edition under the name that `cess build` gives it; none of one that does not exist, or in which mistakes are marked. */
export const DownloadLink = ({
  slug,
  edition,
  form,
}: {
  readonly slug: string
  readonly edition: DeskEdition
  readonly form?: MailForm
}): VNode | null =>
  isOffered(edition) && (edition === 'source' || !isMarked.value) ? (
    <a
      class="action download"
      href={editionAddress(slug, edition, form)}
      download={slug + extensions[edition]}
      title={`${t.download} ${extensions[edition]}`}
    >
      <Icon name="download" />
      <span>
        <span class="unseen">{t.download}</span> {extensions[edition]}
      </span>
    </a>
  ) : null
