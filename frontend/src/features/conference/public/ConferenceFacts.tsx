import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conference, Figure } from '@/api/generated'
import { Times } from '@/features/agenda/public/Times'
import { useAgendaWords } from '@/features/agenda/public/useAgendaWords'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fact } from '@/ui/Fact'
import { FigureText } from '@/ui/FigureText'
import { LangText } from '@/ui/LangText'
import { WhenText } from '@/ui/WhenText'
import { SeriesLink } from './SeriesLink'
import { useConferenceWords } from './useConferenceWords'

/** When a conference is, where, and who holds it. */
export function ConferenceFacts({ conference }: { conference: Conference }) {
  const { t } = useTranslation('conference')
  const { t: ofAgenda } = useTranslation('agenda')
  const words = useAgendaWords()
  const format = useFormat()
  const { host, venue, series, edition, sourceLanguage, mode } = conference
  return (
    <dl style={{ margin: 0 }}>
      <Fact label={t('when')}>
        <WhenText when={conference.when} withSource />
        <Times entry={conference} />
      </Fact>
      {mode !== 'ONLINE' && (
        <Fact label={t('where')}>
          {host ? (
            <>
              <CityLink city={host} />, {format.country(host.country)}
            </>
          ) : (
            ofAgenda('conference.hostOpen')
          )}
          {venue && (
            <div>
              {[venue.name, venue.address].filter(Boolean).join(', ')}
              {venue.note && (
                <Text size="sm" c="dimmed">
                  {venue.note}
                </Text>
              )}
            </div>
          )}
        </Fact>
      )}
      {mode !== 'ONSITE' && <Fact label={t('mode')}>{words.mode(conference)}</Fact>}
      <Fact label={t('state')}>{t(`states.${conference.state}`)}</Fact>
      <Names
        label={t('organisers', { count: conference.organisers.length })}
        maps={conference.organisers}
        {...{ sourceLanguage }}
      />
      <Names label={t('coOrganisers')} maps={conference.coOrganisers} {...{ sourceLanguage }} />
      {conference.invitedBy && (
        <Fact label={t('invitedBy')}>
          <LangText map={conference.invitedBy} sourceLanguage={sourceLanguage} isName />
        </Fact>
      )}
      {series && (
        <Fact label={t('series')}>
          <SeriesLink series={series} />
          {edition && <div>{t('edition', { number: format.number(edition) })}</div>}
        </Fact>
      )}
      <Fact label={t('network')}>
        <NetworkLink slug={conference.network.slug} />
      </Fact>
    </dl>
  )
}

function Names({ label, maps, sourceLanguage }: { label: string; maps: LanguageMap[]; sourceLanguage: string }) {
  if (maps.length === 0) return null
  return (
    <Fact label={label}>
      {maps.map((map) => (
        <div key={map[sourceLanguage]}>
          <LangText map={map} sourceLanguage={sourceLanguage} isName />
        </div>
      ))}
    </Fact>
  )
}

/** How many are expected or took part, with year and source. */
export function Participants({ figures }: { figures: Figure[] }) {
  const words = useConferenceWords()
  return (
    <Group gap="xl" align="flex-start">
      {figures.map((figure) => (
        <Stack key={figure.unit} gap={0} maw={320} style={{ overflowWrap: 'anywhere' }}>
          <FigureText figure={figure} label={words.unit(figure.unit)} />
          {figure.note && (
            <Text size="sm" c="dimmed">
              {figure.note}
            </Text>
          )}
        </Stack>
      ))}
    </Group>
  )
}

/** The office that answers questions. */
export function Contact({ contact }: { contact: NonNullable<Conference['contact']> }) {
  const { t } = useTranslation('conference')
  return (
    <address style={{ fontStyle: 'normal' }}>
      <div>{contact.url ? <Anchor href={contact.url}>{contact.name}</Anchor> : contact.name}</div>
      {contact.address && <div>{contact.address}</div>}
      {contact.email && (
        <div>
          <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>
        </div>
      )}
      {contact.phone && <div>{t('phone', { number: contact.phone })}</div>}
      {contact.fax && <div>{t('fax', { number: contact.fax })}</div>}
    </address>
  )
}
