import { Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isApiError } from '@/api/problem'
import { keyOf } from '@/features/registration/public/events'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SignedIn } from '@/ui/SignedIn'
import { programmeQuery } from '../lists'
import { type Door, mineQuery, useMine } from '../mine'
import { CalendarAddress } from '../parts/CalendarAddress'
import { ChosenSessions, SessionsToChoose } from '../parts/Choosing'

const pattern = /^[a-z2-7]{26}$/

/** My programme, for whoever is signed in. */
export function MyProgrammePage() {
  const { id } = useParams({ from: '/$lang/registrations/$id/programme' })
  return (
    <SignedIn>
      <Mine door={{ id }} />
    </SignedIn>
  )
}

/** The same by the personal link of a letter, without an account. */
export function LinkedProgrammePage() {
  const { t } = useTranslation('programme')
  const code = useLocation().hash
  if (!pattern.test(code)) return <Page title={t('mine.wrongLink')} lead={t('mine.wrongLinkText')} width="read" />
  return <Mine key={code} door={{ code }} />
}

function Mine({ door }: { door: Door }) {
  const { t } = useTranslation('programme')
  const lang = useLanguage()
  const pick = usePickText()
  const { data: mine, error, refetch } = useQuery(mineQuery(door))
  const event = mine && keyOf(mine.event)
  const { data: sessions } = useQuery({
    ...programmeQuery(event ?? { kind: 'conferences', slug: '' }),
    enabled: event !== undefined,
  })
  const choosing = useMine(door)
  if (isApiError(error, 404) || isApiError(error, 403))
    return <Page title={t('mine.wrongLink')} lead={t('mine.wrongLinkText')} width="read" />
  if (error)
    return (
      <Page title={t('mine.title')} width="read">
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      </Page>
    )
  if (!mine || !event || !sessions) return <PageSkeleton />
  const title = pick(mine.event.titles, mine.event.sourceLanguage)
  const isOver = mine.state === 'CANCELLED' || mine.state === 'DECLINED'
  return (
    <Page
      title={t('mine.titleOf', { title })}
      lead={t(isOver ? 'mine.over' : 'mine.lead')}
      above={
        <Group gap="lg">
          <AppLink to={`/$lang/${event.kind}/$slug/programme`} params={{ lang, slug: event.slug }}>
            {t('title', { title })}
          </AppLink>
          {'code' in door ? (
            <AppLink to="/$lang/registration" params={{ lang }} hash={door.code}>
              {t('mine.registration')}
            </AppLink>
          ) : (
            <AppLink to="/$lang/registrations/$id" params={{ lang, id: door.id }}>
              {t('mine.registration')}
            </AppLink>
          )}
        </Group>
      }
    >
      {Boolean(choosing.error) && <ProblemAlert error={choosing.error} />}
      <ChosenSessions mine={mine} choosing={choosing} />
      {!isOver && <CalendarAddress door={door} since={mine.calendarSince} />}
      {!isOver && <SessionsToChoose mine={mine} sessions={sessions} choosing={choosing} />}
    </Page>
  )
}
