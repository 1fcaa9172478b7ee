import { Group, List, Stack, Text } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RegistrationListItem, RegistrationSettings } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { AppLink, ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { mineQuery, ofCityQuery } from '../api'
import { type Place, perCity, placesOf, stateOf } from '../form/box'
import { useBoxWords } from '../parts/useBoxWords'
import { useOwnCities } from '../parts/useOwnCities'
import { settingsQuery } from '../settings'
import { eventActionsQuery, settingOperation } from './actions'
import { CheckInLink } from './CheckInLink'
import { type EventKey, namedBy } from './events'
import classes from './RegistrationBox.module.css'

interface RegistrationBoxProps {
  event: EventKey
  /** The event has not taken place: only then is there something to set up. */
  isAhead: boolean
}

/** How one registers for an event, what is left, one's own registrations, and for those with the right the organiser's desk. */
export function RegistrationBox({ event, isAhead }: RegistrationBoxProps) {
  const { t } = useTranslation('registration')
  const { isSignedIn } = useSignIn()
  const settings = useQuery(settingsQuery(event)).data?.settings
  const { data: actions = [] } = useQuery({ ...eventActionsQuery(event), enabled: isSignedIn })
  const own = useOwn(event)
  const words = useBoxWords()
  const mayCheckIn = isSignedIn && actions.some(({ action }) => action === 'recordCheckIns')
  const mayOrganise = isSignedIn && actions.some(({ action }) => action === settingOperation(event))
  if (!settings && !(mayOrganise && isAhead)) return null
  return (
    <div className={classes.box}>
      <Section title={t('box.title')}>
        <Stack gap="sm">
          <Text>{settings ? words(settings) : t('box.none')}</Text>
          {settings && <Terms settings={settings} />}
          <Own registrations={own} />
          <Group gap="sm" data-print="no">
            {settings && (
              <Way event={event} settings={settings} hasOwn={own.some(({ state }) => state !== 'DECLINED')} />
            )}
            {mayOrganise && <Desk event={event} isSet={settings !== undefined} />}
            {mayCheckIn && settings && <CheckInLink door={event} label={t('box.checkIn')} />}
          </Group>
        </Stack>
      </Section>
    </div>
  )
}

/** The places, and what the organiser decides. */
function Terms({ settings }: { settings: RegistrationSettings }) {
  const { t } = useTranslation('registration')
  const state = stateOf(settings)
  const limit = perCity(settings.places)
  if (state === 'CLOSED') return null
  return (
    <>
      <List listStyleType="none" aria-label={t('box.places')}>
        {placesOf(settings).map((place) => (
          <List.Item key={place.mode}>
            <PlaceLine place={place} />
          </List.Item>
        ))}
      </List>
      {(limit !== undefined || settings.approval) && (
        <Text size="sm" c="dimmed">
          {limit !== undefined && t('box.perCity', { count: limit })} {settings.approval && t('box.approval')}
        </Text>
      )}
    </>
  )
}

function PlaceLine({ place: { mode, left, waiting } }: { place: Place }) {
  const { t } = useTranslation('registration')
  const format = useFormat()
  const isLeft =
    left === undefined
      ? t('box.unlimited')
      : left === 0
        ? t('box.leftNone')
        : t('box.left', { count: left, shown: format.number(left) })
  return (
    <>
      {t('box.place', { mode: t(`mode.${mode}`), left: isLeft })}
      {waiting > 0 && `, ${t('box.waiting', { count: waiting })}`}
    </>
  )
}

/** The one button: to register, or to wait. */
function Way({ event, settings, hasOwn }: { event: EventKey; settings: RegistrationSettings; hasOwn: boolean }) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const cities = useOwnCities()
  const state = stateOf(settings)
  // Whoever is registered and acts for no city has nobody else to register.
  if ((state !== 'OPEN' && state !== 'FULL') || (hasOwn && cities.size === 0)) return null
  return (
    <ButtonLink
      to={`/$lang/${event.kind}/$slug/register`}
      params={{ lang, slug: event.slug }}
      variant={hasOwn ? 'default' : 'filled'}
    >
      {t(hasOwn ? 'box.another' : state === 'FULL' ? 'box.wait' : 'box.register')}
    </ButtonLink>
  )
}

function Desk({ event, isSet }: { event: EventKey; isSet: boolean }) {
  const { t } = useTranslation('registration')
  const params = { lang: useLanguage(), slug: event.slug }
  return isSet ? (
    <ButtonLink to={`/$lang/${event.kind}/$slug/registrations`} params={params} variant="default">
      {t('box.desk')}
    </ButtonLink>
  ) : (
    <ButtonLink to={`/$lang/${event.kind}/$slug/registrations/settings`} params={params} variant="default">
      {t('box.prepare')}
    </ButtonLink>
  )
}

/** Those of the reader and of the cities for which they act, each with its state. */
function Own({ registrations }: { registrations: RegistrationListItem[] }) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  if (registrations.length === 0) return null
  return (
    <List listStyleType="none" spacing={4} aria-label={t('box.mine')}>
      {registrations.map(({ id, name = '', state }) => (
        <List.Item key={id} fw={600}>
          <AppLink to="/$lang/registrations/$id" params={{ lang, id }}>
            {t('box.mineOf', { name, state: t(`stateOf.${state}`) })}
          </AppLink>
        </List.Item>
      ))}
    </List>
  )
}

function useOwn(event: EventKey): RegistrationListItem[] {
  const { isSignedIn } = useSignIn()
  const cities = [...useOwnCities().keys()]
  const { kind, event: slug } = namedBy(event)
  const { data: mine = [] } = useQuery({ ...mineQuery, enabled: isSignedIn })
  const ofCities = useQueries({ queries: isSignedIn ? cities.map((city) => ofCityQuery(event, city)) : [] })
  const own = isSignedIn ? mine.map(({ registration }) => registration) : []
  const found = [
    ...own.filter((one) => one.event.kind === kind && one.event.slug === slug),
    ...ofCities.flatMap(({ data }) => data ?? []),
  ].filter(({ state }) => state !== 'CANCELLED')
  return [...new Map(found.map((one) => [one.id, one])).values()]
}
