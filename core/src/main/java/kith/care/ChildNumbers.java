package kith.care;

/** Numbers for children to whom the council gives none of its own. Only a step may use it. */
interface ChildNumbers {

    /** A number that no child of the council has. */
    String next();
}
