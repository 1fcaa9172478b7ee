import { SegmentedControl, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MeetingAnswer } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { meetingQuery } from '@/features/meeting/public/queries'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SignedIn } from '@/ui/SignedIn'
import { answersQuery } from '../api'
import { useAnswerWords } from '../parts/useAnswerWords'

const route = '/$lang/meetings/$slug/answers'
const shownAnswers = ['NONE', 'COMING', 'EXCUSED'] as const

/** What the member cities answered to the convocation, and who is missing. */
export function AnswersPage() {
  return (
    <SignedIn>
      <Answers />
    </SignedIn>
  )
}

function Answers() {
  const { t } = useTranslation('convocation')
  const { slug } = useParams({ from: route })
  const { answer: chosen } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const lang = useLanguage()
  const { meeting } = useSuspenseQuery(meetingQuery(slug)).data
  const { data: answers, error } = useQuery(answersQuery(slug))
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  const shown = answers?.filter(({ answer }) => !chosen || answer === chosen)
  const of = (answer: string) => answers?.filter((row) => row.answer === answer) ?? []
  const people = of('COMING').reduce((sum, row) => sum + (row.people ?? 0), 0)
  return (
    <Page
      title={t('answers.title')}
      above={
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug }}>
          {title}
        </AppLink>
      }
      lead={
        answers && (
          <span role="status">
            {t('answers.coming', { count: of('COMING').length })} {t('answers.people', { count: people })}{' '}
            {t('answers.excused', { count: of('EXCUSED').length })} {t('answers.missing', { count: of('NONE').length })}
          </span>
        )
      }
    >
      {error && <ProblemAlert error={error} />}
      <SegmentedControl
        style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
        data-print="no"
        aria-label={t('answers.show')}
        value={chosen ?? 'ALL'}
        data={[
          { value: 'ALL', label: t('answers.all') },
          ...shownAnswers.map((value) => ({ value, label: t(`answers.tab.${value}`) })),
        ]}
        onChange={(value) =>
          void navigate({
            search: { answer: shownAnswers.find((one) => one === value) },
            replace: true,
            resetScroll: false,
          })
        }
      />
      {shown ? <AnswerTable answers={shown} /> : !error && <ListSkeleton />}
    </Page>
  )
}

function AnswerTable({ answers }: { answers: MeetingAnswer[] }) {
  const { t } = useTranslation('convocation')
  const format = useFormat()
  const words = useAnswerWords()
  return (
    <DataTable
      caption={t('answers.title')}
      rows={answers}
      rowKey={({ city }) => city.slug}
      empty={t('answers.empty')}
      columns={[
        { key: 'city', header: t('answers.city'), cell: ({ city }) => <CityLink city={city} /> },
        {
          key: 'answer',
          header: t('answers.answer'),
          cell: (row) => (
            <Text span inherit fw={row.answer === 'NONE' ? 600 : undefined}>
              {words.answer(row)}
            </Text>
          ),
        },
        { key: 'note', header: t('answers.note'), cell: ({ note }) => note },
        {
          key: 'at',
          header: t('answers.answeredAt'),
          cell: ({ answeredAt }) => answeredAt && format.date(answeredAt),
        },
      ]}
    />
  )
}
