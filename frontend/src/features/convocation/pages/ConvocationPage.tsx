import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ItemList } from '@/features/meeting/public/ItemList'
import { MeetingFacts } from '@/features/meeting/public/MeetingFacts'
import { meetingActionsQuery, meetingQuery } from '@/features/meeting/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Offered } from '@/ui/Allowed'
import { usePickText } from '@/ui/LangText'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { convocationsQuery } from '../api'
import { ConvocationForm } from '../parts/ConvocationForm'
import { Convocations } from '../public/Convocations'

/** Calls the member cities to a meeting: what they will read, a word to them, and by when they are to answer. */
export function ConvocationPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/convocation' })
  return (
    <SignedIn>
      <Offered actions={meetingActionsQuery(slug)} operation="addMeetingDocument">
        <Convoke slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function Convoke({ slug }: { slug: string }) {
  const { t } = useTranslation('convocation')
  const lang = useLanguage()
  const { meeting } = useSuspenseQuery(meetingQuery(slug)).data
  const { data: sent } = useSuspenseQuery(convocationsQuery(slug))
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  return (
    <Page
      title={t(sent.length > 0 ? 'page.again' : 'page.title')}
      lead={t(sent.length > 0 ? 'page.leadAgain' : 'page.lead')}
      width="read"
      above={
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug }}>
          {title}
        </AppLink>
      }
    >
      {meeting.state === 'CONFIRMED' ? (
        <>
          <Section title={t('page.whatIsSent')}>
            <MeetingFacts meeting={meeting} />
            {meeting.items.length > 0 ? (
              <ItemList items={meeting.items} sourceLanguage={meeting.sourceLanguage} timeZone={meeting.timeZone} />
            ) : (
              <Stack gap="xs" align="flex-start">
                <Text>{t('page.noAgenda')}</Text>
                <ButtonLink to="/$lang/meetings/$slug/agenda" params={{ lang, slug }} variant="default">
                  {t('page.writeAgenda')}
                </ButtonLink>
              </Stack>
            )}
          </Section>
          <ConvocationForm meeting={meeting} />
        </>
      ) : (
        <Stack gap="sm" align="flex-start">
          <Text>{t(meeting.state === 'TENTATIVE' ? 'page.notConfirmed' : 'page.over')}</Text>
          <ButtonLink to="/$lang/meetings/$slug" params={{ lang, slug }}>
            {t('page.toMeeting')}
          </ButtonLink>
        </Stack>
      )}
      <Convocations meeting={meeting} />
    </Page>
  )
}
