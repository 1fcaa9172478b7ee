import { Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { cityQuery } from '@/features/city/public/queries'
import { MeetingFacts } from '@/features/meeting/public/MeetingFacts'
import { meetingActionsQuery, meetingQuery } from '@/features/meeting/public/queries'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Allowed } from '@/ui/Allowed'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { cityAnswersQuery } from '../api'
import { AnswerForm } from '../parts/AnswerForm'

const route = '/$lang/meetings/$slug/answer'

/** Answers a convocation for a city. */
export function AnswerPage() {
  return (
    <SignedIn>
      <IfAsked />
    </SignedIn>
  )
}

function IfAsked() {
  const { slug } = useParams({ from: route })
  const { city } = useSearch({ from: route })
  const { data: actions, isError } = useQuery(meetingActionsQuery(slug))
  const isAsked = actions?.some(
    ({ action, path }) => action === 'setMeetingAnswer' && path.endsWith(`/answers/${city}`),
  )
  return (
    <Allowed isAllowed={isError || isAsked}>
      <Answer slug={slug} city={city} />
    </Allowed>
  )
}

function Answer({ slug, city: citySlug }: { slug: string; city: string }) {
  const { t } = useTranslation('convocation')
  const lang = useLanguage()
  const format = useFormat()
  const { meeting } = useSuspenseQuery(meetingQuery(slug)).data
  const { city } = useSuspenseQuery(cityQuery(citySlug)).data
  const { data } = useSuspenseQuery(cityAnswersQuery(citySlug))
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  const own = data.find((invitation) => invitation.meeting.slug === slug)
  return (
    <Page
      title={t('answerPage.title', { city: city.ownName })}
      width="read"
      above={
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug }}>
          {title}
        </AppLink>
      }
      lead={own?.answerBy ? t('answerPage.by', { day: format.day(own.answerBy) }) : undefined}
    >
      <Stack gap="lg">
        <MeetingFacts meeting={meeting} />
        <AnswerForm meeting={meeting} city={city} own={own} />
        <Text c="dimmed">{t('answerPage.changeable')}</Text>
      </Stack>
    </Page>
  )
}
