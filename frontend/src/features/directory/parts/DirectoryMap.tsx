import { Box, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { MapSpace } from '@/ui/world-map/MapSpace'
import { cityFeaturesQuery } from '../api'
import type { Filters } from '../filters'
import { CityMap } from '../public/CityMap'
import { MapLegend } from '../public/MapLegend'

/** The cities that the filters leave, on the map; the list below says the same in words. */
export function DirectoryMap({ filters }: { filters: Filters }) {
  const { t } = useTranslation('directory')
  const { data, error, refetch } = useQuery({ ...cityFeaturesQuery(filters), placeholderData: (before) => before })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <MapSpace />
  return (
    <Stack gap="xs">
      <Box mx={{ base: 'calc(var(--mantine-spacing-md) * -1)', sm: 0 }}>
        <CityMap features={data} label={t('mapLabel', { count: data.length })} />
      </Box>
      <MapLegend features={data} />
    </Stack>
  )
}
