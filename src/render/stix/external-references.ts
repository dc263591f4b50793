import type {RenderInput} from '../../model/edition.js'
import {namedOriginal} from '../named-original.js'
import {pageAddress} from '../note-address.js'

/** Where something is told outside STIX; beside its source it has at least one of the others (STIX 2.1, 2.5). */
interface ExternalReference {
  readonly source_name: string
  readonly description?: string
  readonly url?: string | undefined
  readonly external_id?: string
}

/**
 * What a report stands on outside its bundle: the note itself, its DOI, the concepts that index it. A translation names its
 * original as source material, by the same source and id as the original names itself; a relationship would point to a
 * report that is in another bundle.
 */
export function externalReferences({
  document,
  publication,
}: Pick<RenderInput, 'document' | 'publication'>): readonly ExternalReference[] {
  const {metadata} = document
  const source_name = publication.organisation.shortName
  const {first_published: first, doi, keywords = []} = metadata
  const original = namedOriginal(document)
  const url = pageAddress({document, publication})
  const concepts = keywords.flatMap(keyword => /^eurovoc:(.*)$/.exec(keyword)?.[1] ?? [])
  return [
    {source_name, external_id: metadata.id, url},
    ...(original === undefined
      ? []
      : [{source_name, external_id: original, description: 'Original of this translation'}]),
    ...(first ? [{source_name: first.outlet, description: `First published on ${first.date}`, url: first.url}] : []),
    ...(doi === undefined ? [] : [{source_name: 'DOI', external_id: doi, url: `https://doi.org/${encodeURI(doi)}`}]),
    ...concepts.map(id => ({source_name: 'EuroVoc', external_id: id, url: `http://eurovoc.europa.eu/${id}`})),
  ]
}
