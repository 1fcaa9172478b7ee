import { Button, type ButtonProps } from '@mantine/core'
import { useLanguage } from '@/lib/i18n/useLanguage'
import type { DoorKey } from '../door/api'

interface CheckInLinkProps extends ButtonProps {
  door: DoorKey
  label: string
}

/** The way to the page at the doors: it is loaded as a document of its own, since it alone may use the camera. */
export function CheckInLink({ door: { kind, slug }, label, ...button }: CheckInLinkProps) {
  const lang = useLanguage()
  return (
    <Button component="a" href={`/${lang}/${kind}/${slug}/check-in`} variant="default" {...button}>
      {label}
    </Button>
  )
}
