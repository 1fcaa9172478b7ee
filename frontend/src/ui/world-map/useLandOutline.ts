import { useQuery } from '@tanstack/react-query'
import { type Detail, readLandOutline } from '@/api/landOutline'

/** The outline of the land, and whether it is still on its way at the first attempt. The coarse one stands in for the fine one. */
export function useLandOutline(detail: Detail = 'coarse') {
  const { data: outline, failureCount } = useQuery({
    queryKey: ['land-outline', detail],
    queryFn: () => readLandOutline(detail),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  })
  return { outline, isComing: !outline && failureCount === 0 }
}
