import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** A file that anybody may have, as a button. */
export function DownloadLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button component="a" href={href} download variant="default" leftSection={<IconDownload aria-hidden size={18} />}>
      {children}
    </Button>
  )
}
