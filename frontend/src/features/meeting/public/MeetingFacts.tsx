import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { Times } from '@/features/agenda/public/Times'
import { useAgendaWords } from '@/features/agenda/public/useAgendaWords'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { Fact } from '@/ui/Fact'
import { FigureText } from '@/ui/FigureText'
import { WhenText } from '@/ui/WhenText'
import { joinLinkQuery } from '../api'

/** When a meeting is, where, of whom, and how many took part. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t, i18n } = useTranslation('meeting')
  const words = useAgendaWords()
  const format = useFormat()
  const kind = words.sort({ kind: 'MEETING', type: meeting.kind })
  const word = (unit: string) => (i18n.exists(`meeting:figure.${unit}`) ? t(`figure.${unit as 'cities'}`) : unit)
  return (
    <Stack gap="sm">
      <dl style={{ margin: 0 }}>
        <Fact label={t('when')}>
          <WhenText when={meeting.when} withSource />
          <Times entry={meeting} />
        </Fact>
        <Fact label={t('state')}>{t(`states.${meeting.state}`)}</Fact>
        {meeting.host && (
          <Fact label={t('where')}>
            <CityLink city={meeting.host} />, {format.country(meeting.host.country)}
            {meeting.venue && (
              <div>
                {[meeting.venue.name, meeting.venue.address].filter(Boolean).join(', ')}
                {meeting.venue.note && (
                  <Text size="sm" c="dimmed">
                    {meeting.venue.note}
                  </Text>
                )}
              </div>
            )}
          </Fact>
        )}
        {meeting.mode !== 'ONSITE' && (
          <Fact label={t('mode')}>
            {words.mode(meeting)}
            <Join slug={meeting.slug} />
          </Fact>
        )}
        <Fact label={t('network')}>
          <NetworkLink slug={meeting.network.slug} />
          {kind && <div>{kind}</div>}
        </Fact>
        {meeting.audience === 'MEMBERS' && <Fact label={t('form.audience')}>{t('audience.MEMBERS')}</Fact>}
      </dl>
      {meeting.participants.length > 0 && (
        <Group gap="xl">
          {meeting.participants.map((figure) => (
            <div key={figure.unit}>
              <FigureText figure={figure} label={word(figure.unit)} />
              {figure.note && (
                <Text size="sm" c="dimmed">
                  {figure.note}
                </Text>
              )}
            </div>
          ))}
        </Group>
      )}
    </Stack>
  )
}

/** The link to join, for those to whom the service tells it. */
function Join({ slug }: { slug: string }) {
  const { t } = useTranslation('meeting')
  const { isSignedIn } = useSignIn()
  const { data: join } = useQuery({ ...joinLinkQuery(slug), enabled: isSignedIn })
  if (!isSignedIn || !join) return null
  return (
    <div>
      <Anchor href={join.url} rel="noopener">
        {t('join')}
      </Anchor>
      {join.note && (
        <Text size="sm" c="dimmed">
          {join.note}
        </Text>
      )}
    </div>
  )
}
