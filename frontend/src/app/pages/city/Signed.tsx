import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { citySignaturesQuery } from '@/features/adherence/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { CitySignatures } from '../partsForFew'

/** What the city signed. Where that is nothing yet, those who act for it read what they can sign, and nobody else is told. */
export function Signed({ city }: { city: string }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { actsForCity } = useMe()
  const { data } = useQuery(citySignaturesQuery(city))
  const isEmpty = data?.length === 0
  if (isEmpty && !actsForCity(city)) return null
  return (
    <Section title={t('city.signed')}>
      <Suspense fallback={null}>
        <CitySignatures city={city} />
      </Suspense>
      {isEmpty && (
        <Text>
          <AppLink to="/$lang/declarations" params={{ lang }}>
            {t('city.seeOpen')}
          </AppLink>
        </Text>
      )}
    </Section>
  )
}
