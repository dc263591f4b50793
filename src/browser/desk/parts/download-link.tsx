import type {VNode} from 'preact'
import {deskFacts, type DeskEdition} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'
import {isMarked, isOffered} from '../store/desk-store.js'
import {editionAddress} from '../store/use-note-edition.js'
import {t} from '../words/index.js'
import {Icon} from './icon.js'

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
      download={slug + deskFacts[edition].extension}
      title={`${t.download} ${deskFacts[edition].extension}`}
    >
      <Icon name="download" />
      <span>
        <span class="unseen">{t.download}</span> {deskFacts[edition].extension}
      </span>
    </a>
  ) : null
