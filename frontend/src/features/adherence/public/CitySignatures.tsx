import { List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { citySignaturesQuery } from '../api'
import { SignatureLine } from './SignatureLine'

/** What a city signed, the latest first, and what it withdrew. */
export function CitySignatures({ city }: { city: string }) {
  const { t } = useTranslation('adherence')
  const { data: signatures, error, refetch } = useQuery(citySignaturesQuery(city))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!signatures) return null
  if (signatures.length === 0) return <Text c="dimmed">{t('city.none')}</Text>
  return (
    <List listStyleType="none" spacing="md">
      {signatures.map((signature) => (
        <List.Item key={signature.id}>
          <Stack gap={0}>
            <Text fw={600}>
              <DeclarationLink declaration={signature.declaration} />
            </Text>
            <SignatureLine signature={signature} />
          </Stack>
        </List.Item>
      ))}
    </List>
  )
}
