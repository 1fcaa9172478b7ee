import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Series } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { seriesActionsQuery } from '../api'

/** What whoever runs the network may do to a series: announce the next edition, or say more of the series. */
export function SeriesActions({ series: { slug, network } }: { series: Series }) {
  const { t } = useTranslation('conference')
  const lang = useLanguage()
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...seriesActionsQuery(slug), enabled: isSignedIn })
  const may = (operation: string) => actions.some(({ action }) => action === operation)
  return (
    <>
      {may('createConference') && (
        <ButtonLink
          to="/$lang/networks/$slug/conferences/new"
          params={{ lang, slug: network.slug }}
          search={{ series: slug }}
        >
          {t('newEdition')}
        </ButtonLink>
      )}
      {may('updateSeries') && (
        <ButtonLink to="/$lang/series/$slug/edit" params={{ lang, slug }} variant="default">
          {t('editSeries')}
        </ButtonLink>
      )}
    </>
  )
}
