import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps | keyof ButtonProps>

function PlainAnchor(props: AnchorProps & Native & { ref?: Ref<HTMLAnchorElement> }) {
  return <Anchor inherit {...props} />
}

function PlainButton(props: ButtonProps & Native & { ref?: Ref<HTMLAnchorElement> }) {
  return <Button component="a" {...props} />
}

/** A link within the app, in running text. */
export const AppLink = createLink(PlainAnchor)

/** A link within the app that looks like a button: the one thing to do next. */
export const ButtonLink = createLink(PlainButton)
