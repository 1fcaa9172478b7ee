import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import classes from './links.module.css'

type Native = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }

// Lists have hundreds of them: no more than an element.
function PlainAnchor({ className = '', ...props }: Native) {
  return <a {...props} className={`${classes.link} ${className}`} />
}

function PlainButton(props: ButtonProps & Omit<Native, keyof ButtonProps>) {
  return <Button component="a" {...props} />
}

/** A link within the app, in running text. */
export const AppLink = createLink(PlainAnchor)

/** A link within the app that looks like a button: the one thing to do next. */
export const ButtonLink = createLink(PlainButton)
