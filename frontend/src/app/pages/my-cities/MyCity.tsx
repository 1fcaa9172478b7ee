import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCommitmentLabel } from '@/features/commitment/public/useCommitmentLabel'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { CityTasks } from './CityTasks'

/** What needs doing for one city, what others wait for first; and the doors to everything else. */
export function MyCity({ slug }: { slug: string }) {
  const { t } = useTranslation('app')
  const params = { lang: useLanguage(), slug }
  const commitments = useCommitmentLabel()
  return (
    <CityTasks slug={slug}>
      <Group mt="sm">
        <ButtonLink to="/$lang/cities/$slug/apply" params={params}>
          {t('city.apply')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/edit" params={params} variant="default">
          {t('city.edit')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/commitments" params={params} variant="default">
          {commitments}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/people" params={params} variant="default">
          {t('myCities.people')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/letterhead" params={params} variant="default">
          {t('city.letterhead')}
        </ButtonLink>
        <Group wrap="nowrap">
          <ButtonLink to="/$lang/cities/$slug/history" params={params} variant="subtle">
            {t('history.link')}
          </ButtonLink>
          <ButtonLink to="/$lang/cities/$slug" params={params} variant="subtle">
            {t('myCities.public')}
          </ButtonLink>
        </Group>
      </Group>
    </CityTasks>
  )
}
