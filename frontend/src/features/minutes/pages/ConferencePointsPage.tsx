import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { conferenceActionsQuery, conferenceQuery } from '@/features/conference/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Offered } from '@/ui/Allowed'
import { usePickText } from '@/ui/LangText'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { pointsQuery } from '../api'
import { AddPoint } from '../parts/PointForm'
import { EditablePoints } from '../parts/PointRows'

/** Writes down what a conference agreed is to be done. */
export function ConferencePointsPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/action-points' })
  return (
    <SignedIn>
      <Offered actions={conferenceActionsQuery(slug)} operation="createConferenceActionPoint">
        <Write slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function Write({ slug }: { slug: string }) {
  const { t } = useTranslation('minutes')
  const lang = useLanguage()
  const { conference } = useSuspenseQuery(conferenceQuery(slug)).data
  const { data } = useQuery(pointsQuery({ conference: slug, sort: 'number' }))
  const title = usePickText()(conference.titles, conference.sourceLanguage)
  return (
    <Page
      title={t('points')}
      documentTitle={t('conference.documentTitle', { title })}
      lead={t('conference.lead')}
      width="read"
      above={
        <AppLink to="/$lang/conferences/$slug" params={{ lang, slug }}>
          {title}
        </AppLink>
      }
    >
      <EditablePoints points={data?.items ?? []} />
      <AddPoint at={conference} kind="conferences" />
      <div>
        <ButtonLink to="/$lang/conferences/$slug" params={{ lang, slug }} variant="default">
          {t('conference.back')}
        </ButtonLink>
      </div>
    </Page>
  )
}
