import {expect, it} from 'vitest'
import {checkExample} from '../../../src/engine/doctor/check-example.js'
import {defaultPublication} from '../../../src/model/scaffold/new-publication.js'

const house = {
  organisation: {
    shortName: 'MDE',
    names: {fr: 'Maison des essais', en: 'House of trials'},
    address: '1, rue des Essais, Bruxelles',
    contact: 'notes@house.internal',
  },
  host: 'notes.house.internal',
  sender: {name: 'Maison des essais', email: 'notes@house.internal'},
}

it('finds nothing in the settings of a house', () => {
  expect(checkExample(house)).toMatchObject({status: 'ok'})
})

it.each(['en', 'fr'] as const)('advises on each setting that a new publication begins with (%s)', lang => {
  const {shortName, names, address, contact, site, sender} = defaultPublication(lang)
  const found = checkExample({
    organisation: {shortName, names: {...house.organisation.names, ...names}, address, contact},
    host: new URL(site).hostname,
    sender,
  })
  expect(found.status).toBe('warning')
  expect(found.found.fr.match(/`[^`]+`/g)).toEqual(
    ['organisation.sigle', 'organisation.noms', 'organisation.adresse', 'organisation.courriel']
      .concat(['site', 'expediteur.nom', 'expediteur.courriel'])
      .map(key => `\`${key}\``),
  )
})

it.each(['notes.example.org', 'Example.COM', 'house.test', 'a.b.invalid'])('knows that %s is nobody’s', host => {
  expect(checkExample({...house, host})).toMatchObject({
    status: 'warning',
    found: {en: expect.stringMatching(/: `site`$/)},
  })
})

it.each(['example.org.internal', 'myexample.internal', 'test.internal', 'protest.internal'])(
  'takes %s for a host of a house',
  host => {
    expect(checkExample({...house, host})).toMatchObject({status: 'ok'})
  },
)
