import { Text } from '@mantine/core'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'

/** The code under which a signature can be checked, leading to where it is checked. */
export function CodeLink({ code }: { code: string }) {
  const lang = useLanguage()
  return (
    <Text ff="monospace" fz="lg" style={{ letterSpacing: '0.04em' }}>
      <AppLink to="/$lang/verify/$code" params={{ lang, code }}>
        {code}
      </AppLink>
    </Text>
  )
}
