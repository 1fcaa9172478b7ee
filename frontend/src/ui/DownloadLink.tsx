import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { wrapping } from './wrapping'

interface DownloadLinkProps {
  href: string
  /** The one that most people want. */
  isFirst?: boolean
  children: ReactNode
}

/** A file that anybody may have, as a button. */
export function DownloadLink({ href, isFirst = false, children }: DownloadLinkProps) {
  return (
    <Button
      {...wrapping}
      component="a"
      href={href}
      download
      variant={isFirst ? 'filled' : 'default'}
      leftSection={<IconDownload aria-hidden size={18} />}
    >
      {children}
    </Button>
  )
}
