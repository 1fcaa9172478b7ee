import { Text } from '@mantine/core'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'

/** The code under which a signature can be checked, leading to where it is checked. */
export function CodeLink({ code }: { code: string }) {
  const lang = useLanguage()
  return (
    <Text fz="xl" fw={600} style={{ letterSpacing: '0.06em', fontVariantNumeric: 'tabular-nums' }}>
      <AppLink to="/$lang/verify/$code" params={{ lang, code }}>
        {code}
      </AppLink>
    </Text>
  )
}
